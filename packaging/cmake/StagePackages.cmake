# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
# CPack runs this between installing the components and making packages of them. Each gets its licence, and a .deb what
# Debian's policy asks for beside the files of an installation.
if(NOT CPACK_GENERATOR MATCHES "DEB|RPM")
  return()  # in one piece, with the component "documentation"
endif()
set(linux "${CMAKE_CURRENT_LIST_DIR}/../linux")
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
  set(staged "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/${component}${CPACK_PACKAGING_INSTALL_PREFIX}")
  if(CPACK_GENERATOR STREQUAL "RPM")
    string(TOUPPER "${component}" upper)
    set(licences "${linux}/copyright" "${linux}/../../LICENSE")
    if(component STREQUAL "models")
      list(APPEND licences "${linux}/../../resources/models/LICENSE.md")
    endif()
    file(COPY ${licences} DESTINATION "${staged}/share/licenses/${CPACK_RPM_${upper}_PACKAGE_NAME}"
         FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
    continue()
  endif()
  string(TOUPPER "${component}" upper)
  set(package "${CPACK_DEBIAN_${upper}_PACKAGE_NAME}")
  set(doc "${staged}/share/doc/${package}")
  file(MAKE_DIRECTORY "${doc}")
  file(COPY "${linux}/copyright" DESTINATION "${doc}" FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
  file(COPY_FILE "${linux}/changelog" "${doc}/changelog.Debian")
  file(GLOB pages "${staged}/share/man/man1/*.1")
  execute_process(COMMAND gzip -9nf "${doc}/changelog.Debian" ${pages} COMMAND_ERROR_IS_FATAL ANY)
  file(CHMOD "${doc}/changelog.Debian.gz" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
  if(EXISTS "${linux}/lintian/${package}")
    file(COPY "${linux}/lintian/${package}" DESTINATION "${staged}/share/lintian/overrides"
         FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
  endif()
endforeach()
