# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Not built: no Nix where Moodogram is developed. The weights are not free (CC BY-NC-SA 4.0), nor is nixpkgs' libtorch-bin:
#   NIXPKGS_ALLOW_UNFREE=1 nix-build packaging/nix [--arg withModels false]
{ pkgs ? import <nixpkgs> { }, withModels ? true }:

let
  lists = builtins.readFile ../../CMakeLists.txt;
  version = builtins.head (builtins.match ".*project\\(Moodogram VERSION ([0-9.]+).*" lists);
in
pkgs.stdenv.mkDerivation {
  pname = "moodogram";
  inherit version;
  src = pkgs.lib.cleanSourceWith {
    src = pkgs.lib.cleanSource ../..;
    filter = path: type: !(type == "directory" && baseNameOf path == "build");
  };

  nativeBuildInputs = with pkgs; [ cmake ninja pkg-config python3 librsvg qt6.qttools qt6.wrapQtAppsHook ];
  buildInputs = with pkgs; [
    qt6.qtbase qt6.qtmultimedia qt6.qtcharts qt6.qtsvg qt6Packages.qcustomplot libtorch-bin
    fftw fftwFloat libsndfile soxr ffmpeg chromaprint taglib sqlitecpp sqlite nlohmann_json cli11 libpng pango cairo
    xxHash libzip pugixml uchardet utf8proc rubberband
  ];

  cmakeFlags = [
    "-DMOODOGRAM_TESTS=OFF"
    "-DMOODOGRAM_WERROR=OFF"
    "-DTorch_DIR=${pkgs.libtorch-bin.dev}/share/cmake/Torch"
    "-DMOODOGRAM_QT_TRANSLATIONS=${pkgs.qt6.qttranslations}/translations"
  ];
  postInstall = pkgs.lib.optionalString (!withModels) "rm -r $out/share/moodogram/models";

  meta = with pkgs.lib; {
    description = "Emotion from music spectrograms";
    license = [ licenses.gpl3Plus ] ++ pkgs.lib.optionals withModels [ licenses.cc-by-nc-sa-40 licenses.asl20 ];
    mainProgram = "moodogram";
    platforms = platforms.linux;
  };
}
