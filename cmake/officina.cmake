# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every target of the project is made: one place for flags, precompiled headers and tests.

# Optimised enough that transfers and drawing feel real, with assertions and line numbers.
set(CMAKE_CXX_FLAGS_DEV "-O1 -g1")
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF) # there are none; scanning doubles the build's steps
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

find_program(OFFICINA_CCACHE ccache)
if(OFFICINA_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${OFFICINA_CCACHE})
endif()

find_program(OFFICINA_MOLD mold)
if(OFFICINA_MOLD AND CMAKE_VERSION VERSION_GREATER_EQUAL 3.29)
    set(CMAKE_LINKER_TYPE MOLD) # links the tests in a third of the time
endif()

# What is installed is one file for each program. While developing, more than two hundred tests that each hold
# the whole window would fill a disk (20 GB under the sanitizers) and be linked anew after every change.
if(OFFICINA_SHARED_LIBRARIES)
    set(BUILD_SHARED_LIBS ON)
else()
    set(BUILD_SHARED_LIBS OFF) # some distributions turn it on for every package
endif()
set(CMAKE_LINK_DEPENDS_NO_SHARED ON) # nothing of ours is resolved before the program starts

# What differs by system stands in sources of its own, NAME_posix.cpp and NAME_windows.cpp.
if(WIN32)
    set(officina_system windows)
else()
    set(officina_system posix)
endif()

add_library(officina_flags INTERFACE)
target_compile_options(officina_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow
    -Wnon-virtual-dtor -Woverloaded-virtual -Wno-missing-field-initializers)
if(OFFICINA_SHARED_LIBRARIES)
    target_compile_options(officina_flags INTERFACE -fPIC) # the tests too: they take the libraries' headers
endif()
if(OFFICINA_WERROR)
    target_compile_options(officina_flags INTERFACE -Werror)
endif()
if(OFFICINA_SANITIZE)
    target_compile_options(officina_flags INTERFACE -fsanitize=${OFFICINA_SANITIZE}
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(officina_flags INTERFACE -fsanitize=${OFFICINA_SANITIZE})
endif()
if(OFFICINA_FUZZ)
    # The trace of comparisons would take more than a third of the time; the corpus knows the formats' words.
    target_compile_options(officina_flags INTERFACE -O2 -fsanitize=fuzzer-no-link -fno-sanitize-coverage=trace-cmp)
endif()
# What is given out says nothing of the folder it was built in, and makes what a hostile server could use harder.
if(CMAKE_BUILD_TYPE STREQUAL Release AND CMAKE_SYSTEM_NAME STREQUAL Linux)
    target_compile_options(officina_flags INTERFACE -ffile-prefix-map=${CMAKE_SOURCE_DIR}/= -D_FORTIFY_SOURCE=3
        -fstack-protector-strong -fstack-clash-protection)
    target_link_options(officina_flags INTERFACE -Wl,-z,relro,-z,now)
endif()
target_compile_definitions(officina_flags INTERFACE QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING OFFICINA_VERSION="${PROJECT_VERSION}")
target_include_directories(officina_flags INTERFACE ${CMAKE_SOURCE_DIR})
if(WIN32)
    # Windows 10 and its functions for text of all languages; windows.h without what nobody here uses.
    target_compile_definitions(officina_flags INTERFACE _WIN32_WINNT=0x0A00 UNICODE _UNICODE NOMINMAX
        WIN32_LEAN_AND_MEAN _FILE_OFFSET_BITS=64)
endif()

# officina_describe_program(<program> [DEFINITION…])
# What Windows shows of a program, and its manifest. Compiled apart: the C++ compiler's options are none for this one.
set(OFFICINA_ICON_FOLDER "" CACHE PATH "Where officina.ico is, for Windows; empty: the programs get no icon")
function(officina_describe_program program)
    set(folder ${CMAKE_SOURCE_DIR}/installers/windows)
    add_library(${program}_about OBJECT ${folder}/program.rc)
    target_include_directories(${program}_about PRIVATE ${folder} ${OFFICINA_ICON_FOLDER})
    target_compile_definitions(${program}_about PRIVATE OFFICINA_RC_VERSION=${PROJECT_VERSION}
        $<$<BOOL:${OFFICINA_ICON_FOLDER}>:OFFICINA_RC_ICON> ${ARGN})
    target_sources(${program} PRIVATE $<TARGET_OBJECTS:${program}_about>)
endfunction()

# officina_client_library(<folder> SOURCES a.h a.cpp … [LINK targets…])
# One library per folder of client/, so that its link list states what it may know.
# Every one links the same Qt modules, because they share one precompiled header.
add_custom_target(officina_client_alone)
function(officina_client_library folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    set(target officina_${folder})
    add_library(${target} ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES DEFINE_SYMBOL "") # the precompiled header is one for all
    target_link_libraries(${target} PUBLIC officina_flags Qt6::Core Qt6::Network Qt6::Sql ${arg_LINK})
    if(folder STREQUAL "base")
        target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/pch_client.h)
    else()
        target_precompile_headers(${target} REUSE_FROM officina_base)
    endif()
    target_link_libraries(officina_client INTERFACE ${target})
    add_dependencies(officina_client_alone ${target})
endfunction()

# The programs, and the tests that the sanitizers leave out: tools/test runs each test once.
add_custom_target(officina_unsanitized)
set(OFFICINA_UNSANITIZED tools servers-long unsanitized) # labels

# officina_moc_of_test(<test> <source>…)
# What moc makes of a test: of a source what it includes as NAME.moc, of a header as moc_NAME.cpp. AUTOMOC would take two
# steps and a further source for each of three hundred programs.
function(officina_moc_of_test name)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_include_directories(${name} PRIVATE ${folder})
    list(FILTER ARGN INCLUDE REGEX "\\.cpp$")
    foreach(source IN LISTS ARGN)
        file(STRINGS ${source} includes REGEX "^#include \"([a-z0-9_]+\\.moc|moc_[a-z0-9]+\\.cpp)\"$")
        foreach(include IN LISTS includes)
            string(REGEX REPLACE "^#include \"(.*)\"$" "\\1" made "${include}")
            if(made MATCHES "^moc_(.*)\\.cpp$")
                set(of ${CMAKE_MATCH_1}.h)
            else()
                set(of ${source})
            endif()
            qt_generate_moc(${of} ${folder}/${made} TARGET ${name})
            set_source_files_properties(${folder}/${made} PROPERTIES HEADER_FILE_ONLY ON) # it is included
            target_sources(${name} PRIVATE ${folder}/${made})
        endforeach()
    endforeach()
endfunction()

# officina_test(tst_name SOURCES tst_name.cpp … [LINK targets…] [LABELS …] [PRACTICE])
# One executable per tested file. PRACTICE: runs against the practice factory that a ctest
# fixture starts, found through OFFICINA_PRACTICE_DIR.
function(officina_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "PRACTICE" "TIMEOUT" "SOURCES;LINK;LABELS")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE officina_flags Qt6::Test ${arg_LINK})
    if(officina_ui IN_LIST arg_LINK)
        target_precompile_headers(${name} REUSE_FROM officina_ui)
    else()
        target_precompile_headers(${name} REUSE_FROM officina_base)
    endif()
    officina_moc_of_test(${name} ${arg_SOURCES})
    target_compile_definitions(${name} PRIVATE
        OFFICINA_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" OFFICINA_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/bin)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300) # seconds; a busy computer takes the suite three times as long
    endif()
    # Of each function too: Qt Test's own limit is five minutes, whatever the test is given.
    # And a home of its own for what Officina keeps, never the user's.
    set(home ${CMAKE_BINARY_DIR}/tests/homes/${name})
    set(environment XDG_CONFIG_HOME=${home}/config XDG_DATA_HOME=${home}/data XDG_CACHE_HOME=${home}/cache
        XDG_STATE_HOME=${home}/state QTEST_FUNCTION_TIMEOUT=${arg_TIMEOUT}000 QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Europe/Luxembourg
        QT_ACCESSIBILITY=0 QT_LOGGING_RULES=qt.qpa.*=false
        OFFICINA_BIN_DIR=${CMAKE_BINARY_DIR}/bin
        LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp
        TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/tsan.supp)
    if(arg_PRACTICE)
        list(APPEND environment OFFICINA_PRACTICE_DIR=${CMAKE_BINARY_DIR}/practice)
        set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED practice)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "${environment}"
        LABELS "${arg_LABELS}")
    foreach(label IN LISTS arg_LABELS)
        if(label IN_LIST OFFICINA_UNSANITIZED)
            add_dependencies(officina_unsanitized ${name})
        endif()
    endforeach()
endfunction()
