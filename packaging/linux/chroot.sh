# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
# For the proofs: clean systems to try packages in. Sourced by bash scripts with "set -euo pipefail"; needs root and
# debootstrap. They lie in $MOODOGRAM_CHROOTS (default /var/tmp/moodogram-chroots) and may be deleted at any time.

# "--help" to a proof prints how its file begins.
if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
  sed -n '4,/^[^#]/s/^# //p' "$0"
  exit 0
fi

chroots=${MOODOGRAM_CHROOTS:-/var/tmp/moodogram-chroots}
mirror=${MOODOGRAM_MIRROR:-http://deb.debian.org/debian}

say() { printf '\n== %s\n' "$*"; }
fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

# fresh_chroot SUITE NAME: sets $root to a new copy of a bootstrapped system.
fresh_chroot() {
  [ "$(id -u)" -eq 0 ] || fail "This needs root, for chroot"
  command -v debootstrap >/dev/null || fail "This needs debootstrap"
  local base=$chroots/base-$1
  mkdir -p "$chroots"
  if [ ! -e "$base/.complete" ]; then
    say "Bootstrapping $1"
    rm -rf "$base"
    debootstrap --variant=minbase --include=ca-certificates "$1" "$base" "$mirror" >"$chroots/base-$1.log" 2>&1 ||
      fail "debootstrap $1; see $chroots/base-$1.log"
    touch "$base/.complete"
  fi
  root=$chroots/$2
  rm -rf --one-file-system "$root"
  cp -a "$base" "$root"
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  inside useradd --create-home listener
  inside apt-get update -qq
}

# inside COMMAND...: as root; mounts live as long as the command. $kept, if set, is a folder of this system that is seen
# inside at $kept_at. $alone, if set, is --net: no network, nor abstract sockets as other X servers have.
kept=""
kept_at=""
alone=""
inside() {
  unshare --mount ${alone:+"$alone"} --propagation private bash -c '
    root=$1 kept=$2 kept_at=$3
    shift 3
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    if [ -n "$kept" ]; then mount --bind "$kept" "$root$kept_at"; fi
    exec env -i PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
      chroot "$root" "$@"' -- "$root" "$kept" "$kept_at" "$@"
}

# as_listener COMMAND...: as a user who has a home and nothing else.
as_listener() {
  inside setpriv --reuid listener --regid listener --clear-groups \
    env HOME=/home/listener XDG_RUNTIME_DIR=/tmp/listener sh -c 'mkdir -p -m 700 /tmp/listener; cd; exec "$@"' -- "$@"
}

install_inside() { inside apt-get install -y -qq --no-install-recommends "$@" >"$root.apt.log" 2>&1 ||
  { tail -20 "$root.apt.log"; fail "apt-get install $*"; }; }

# look_at_window PROGRAM PICTURE: starts the window under Xvfb, waits for it, and brings back a picture.
look_at_window() {
  local alone=--net
  as_listener xvfb-run -a -s "-screen 0 1600x1000x24" bash -c '
    "$1" >window.log 2>&1 &
    program=$!
    for attempt in $(seq 120); do
      sleep 0.5
      window=$(xdotool search --onlyvisible --name Moodogram 2>/dev/null | tail -1)
      [ -n "$window" ] && break
    done
    if [ -z "$window" ]; then cat window.log >&2; exit 1; fi
    xdotool windowsize "$window" 1600 1000
    sleep 15
    import -window root window.png
    kill -TERM $program
    wait $program' -- "$1" || fail "The window of $1 did not open or did not end properly"
  local colours
  colours=$(inside identify -format %k /home/listener/window.png)
  [ "$colours" -gt 200 ] || fail "The window shows next to nothing ($colours colours)"
  mkdir -p "$(dirname "$2")"
  cp "$root/home/listener/window.png" "$2"
  rm "$root/home/listener/window.png"
  echo "Window: $2 ($colours colours); it ended at SIGTERM with exit code 0"
}

# try_demo PROGRAM: the demo pieces, analysed; each has to get a verdict.
try_demo() {
  as_listener "$1" demo >/dev/null
  as_listener "$1" analyze --csv .local/share/moodogram/demo >"$root.analysis.csv" || fail "$1 analyze"
  local pieces verdicts
  pieces=$(find "$root/home/listener/.local/share/moodogram/demo" -name '*.flac' | wc -l)
  verdicts=$(grep -cE '(calm|happy|sad|angry|fearful)' <(tail -n +2 "$root.analysis.csv"))
  [ "$pieces" -gt 0 ] && [ "$pieces" -eq "$verdicts" ] || fail "$verdicts verdicts on $pieces pieces"
  echo "Demo library: $verdicts verdicts on $pieces pieces"
}
