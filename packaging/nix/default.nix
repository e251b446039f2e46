# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Not tested: no Nix where Moodogram is developed. nix-build packaging/nix
{ pkgs ? import <nixpkgs> { } }:

let
  lists = builtins.readFile ../../CMakeLists.txt;
  version = builtins.head (builtins.match ".*project\\(Moodogram VERSION ([0-9.]+).*" lists);
in
pkgs.stdenv.mkDerivation {
  pname = "moodogram";
  inherit version;
  src = pkgs.lib.cleanSource ../..;

  nativeBuildInputs = with pkgs; [ cmake ninja pkg-config python3 librsvg qt6.qttools qt6.wrapQtAppsHook ];
  buildInputs = with pkgs; [
    qt6.qtbase qt6.qtmultimedia qt6.qtcharts qt6.qtsvg qcustomplot libtorch-bin
    fftw fftwFloat libsndfile soxr ffmpeg chromaprint taglib sqlitecpp sqlite nlohmann_json cli11 libpng pango cairo
    xxHash libzip pugixml uchardet utf8proc rubberband
  ];

  cmakeFlags = [
    "-DMOODOGRAM_TESTS=OFF"
    "-DMOODOGRAM_WERROR=OFF"
    "-DTorch_DIR=${pkgs.libtorch-bin.dev}/share/cmake/Torch"
  ];

  meta = with pkgs.lib; {
    description = "Emotion from music spectrograms";
    license = [ licenses.gpl3Plus licenses.cc-by-nc-sa-40 ];
    mainProgram = "moodogram";
    platforms = platforms.linux;
  };
}
