# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation has besides programs, libraries and resources: desktop file, AppStream metainfo, MIME types,
# icons, man pages, shell completions, changelog and licence. Programs and libraries are installed where they are made;
# the components are those of MoodogramPackages.cmake.

# The changelog is the one place that says when a version was released; its first entry is this version.
set(MOODOGRAM_CHANGELOG "${CMAKE_SOURCE_DIR}/packaging/linux/changelog")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${MOODOGRAM_CHANGELOG}")
find_package(Python3 COMPONENTS Interpreter)
set(MOODOGRAM_RELEASE_DATE "")
set(MOODOGRAM_RELEASES "")
if(Python3_FOUND)
  execute_process(
    COMMAND "${Python3_EXECUTABLE}" "${CMAKE_SOURCE_DIR}/packaging/linux/changelog-facts" "${MOODOGRAM_CHANGELOG}"
    OUTPUT_VARIABLE facts OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  string(FIND "${facts}" "\n" end)
  string(SUBSTRING "${facts}" 0 ${end} first)
  math(EXPR end "${end} + 1")
  string(SUBSTRING "${facts}" ${end} -1 MOODOGRAM_RELEASES)
  list(GET first 0 changelog_version)
  list(GET first 1 MOODOGRAM_RELEASE_DATE)
  list(GET first 2 MOODOGRAM_RELEASE_EPOCH)
  if(NOT changelog_version STREQUAL PROJECT_VERSION)
    message(FATAL_ERROR "packaging/linux/changelog begins with ${changelog_version}, and this is ${PROJECT_VERSION}")
  endif()
endif()

if(UNIX AND NOT APPLE)
  set(linux "${CMAKE_SOURCE_DIR}/packaging/linux")
  set(made "${CMAKE_BINARY_DIR}/packaging")
  install(FILES "${linux}/moodogram-mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" COMPONENT common
          RENAME moodogram.xml)
  if(MOODOGRAM_UI)
    configure_file("${linux}/moodogram.metainfo.xml.in" "${made}/org.moodogram.moodogram.metainfo.xml" @ONLY)
    install(FILES "${linux}/moodogram.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT window)
    install(FILES "${made}/org.moodogram.moodogram.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo"
            COMPONENT window)
    set(icons "${CMAKE_SOURCE_DIR}/resources/icons")
    install(FILES "${icons}/moodogram.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
            COMPONENT window)
    install(FILES "${icons}/moodogram-symbolic.svg"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps" COMPONENT window)
    find_program(RSVG_CONVERT_PROGRAM rsvg-convert)
    mark_as_advanced(RSVG_CONVERT_PROGRAM)
    if(RSVG_CONVERT_PROGRAM)
      foreach(size 16 22 24 32 48 64 96 128 256 512)
        set(icon "${made}/icons/${size}/moodogram.png")
        add_custom_command(
          OUTPUT "${icon}"
          COMMAND "${CMAKE_COMMAND}" -E make_directory "${made}/icons/${size}"
          COMMAND "${RSVG_CONVERT_PROGRAM}" -w ${size} -h ${size} -o "${icon}" "${icons}/moodogram.svg"
          DEPENDS "${icons}/moodogram.svg")
        list(APPEND made_icons "${icon}")
        install(FILES "${icon}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps"
                COMPONENT window)
      endforeach()
      add_custom_target(moodogram-icons ALL DEPENDS ${made_icons})
    else()
      message(STATUS "rsvg-convert (librsvg2-bin) is missing: the icon is installed as SVG only")
    endif()
  endif()

  set(zsh_folder "zsh/site-functions")
  if(EXISTS /etc/debian_version AND CMAKE_INSTALL_PREFIX STREQUAL "/usr")
    set(zsh_folder "zsh/vendor-completions")
  endif()
  set(MOODOGRAM_ZSH_FOLDER "${zsh_folder}" CACHE STRING "Where zsh looks for completions of packages, below share")

  # Man pages and completions are made of what the programs answer to --help.
  option(MOODOGRAM_HELP_FILES "Make man pages and shell completions by running the programs that were built" ON)
  if(MOODOGRAM_HELP_FILES AND (NOT Python3_FOUND OR CMAKE_CROSSCOMPILING OR MOODOGRAM_SANITIZE))
    message(STATUS "No man pages and completions: they need Python 3 and programs that run here")
  elseif(MOODOGRAM_HELP_FILES)
    set(programs moodogram-cli)
    if(MOODOGRAM_UI)
      list(PREPEND programs moodogram)
    endif()
    set(program_files "")
    foreach(program ${programs})
      list(APPEND program_files "$<TARGET_FILE:${program}>")
    endforeach()
    add_custom_command(
      OUTPUT "${made}/help.stamp"
      COMMAND "${CMAKE_COMMAND}" -E rm -rf "${made}/help"
      COMMAND "${Python3_EXECUTABLE}" "${linux}/make-help-files" --output "${made}/help" --date ${MOODOGRAM_RELEASE_DATE}
              --resources "${CMAKE_INSTALL_FULL_DATADIR}/moodogram" ${program_files}
      COMMAND "${CMAKE_COMMAND}" -E touch "${made}/help.stamp"
      DEPENDS ${programs} "${linux}/make-help-files" "${linux}/man_environment.roff")
    add_custom_target(moodogram-help-files ALL DEPENDS "${made}/help.stamp")
    foreach(component window cli)
      if(component STREQUAL "window")
        set(program moodogram)
        set(pages PATTERN "moodogram-cli*" EXCLUDE)
      else()
        set(program moodogram-cli)
        set(pages PATTERN "moodogram.1" EXCLUDE)
      endif()
      if(program IN_LIST programs)
        install(DIRECTORY "${made}/help/man/" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT ${component} ${pages})
        install(FILES "${made}/help/bash/${program}" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions"
                COMPONENT ${component})
        install(FILES "${made}/help/zsh/_${program}" DESTINATION "${CMAKE_INSTALL_DATADIR}/${MOODOGRAM_ZSH_FOLDER}"
                COMPONENT ${component})
        install(FILES "${made}/help/fish/${program}.fish"
                DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d" COMPONENT ${component})
      endif()
    endforeach()
  endif()
endif()

install(FILES "${CMAKE_SOURCE_DIR}/README.md" "${CMAKE_SOURCE_DIR}/LICENSE" "${CMAKE_SOURCE_DIR}/packaging/linux/copyright"
              "${MOODOGRAM_CHANGELOG}"
        DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/moodogram" COMPONENT documentation)
