#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tools/check and tools/test, in a small project of their own, with the real git, compiler and clang-tidy."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
CMAKE = """cmake_minimum_required(VERSION 3.28)
project(small CXX)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
file(GLOB sources CONFIGURE_DEPENDS client/*.cpp tests/*.cpp)
add_library(client STATIC ${sources})
target_include_directories(client PRIVATE ${CMAKE_SOURCE_DIR})
target_precompile_headers(client PRIVATE <vector>)
enable_testing()
add_test(NAME steady COMMAND true)
add_test(NAME wavers COMMAND sh -c "echo x >>runs; test $(wc -l <runs) -ne 2")
add_test(NAME broken COMMAND sh -c "test ! -e told || { cat told; exit 1; }")
add_test(NAME skipped COMMAND false)
set_tests_properties(skipped PROPERTIES SKIP_RETURN_CODE 1)
"""
PRESET = '{"name": "%s", "generator": "Ninja", "binaryDir": "${sourceDir}/%s", "cacheVariables": {%s}}'
PRESETS = '{"version": 6, "configurePresets": [%s, %s], "buildPresets": [{"name": "dev", "configurePreset": "dev"}],' \
          '"testPresets": [{"name": "dev", "configurePreset": "dev", "output": {"outputOnFailure": true}}]}' % (
              PRESET % ("dev", "build/dev", ""),
              PRESET % ("no-pch", "build/no-pch", '"CMAKE_DISABLE_PRECOMPILE_HEADERS": "ON"'))
PLAIN = '#include "client/{0}.h"\n\nint {0}()\n{{\n    return 1;\n}}\n'
FORGETS = PLAIN.replace("return 1", "return std::vector<int>(1).front()")  # its own include
WRONG = PLAIN.replace("return 1", "const int *none = 0;\n    return none ? 2 : 3")  # modernize-use-nullptr


class ChecksTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        self.project = pathlib.Path(folder, "project")
        shutil.copytree(PROJECT / "tools", self.project / "tools", ignore=shutil.ignore_patterns("__pycache__"))
        for name in (".clang-format", ".clang-tidy"):
            shutil.copy(PROJECT / name, self.project)
        self.write("CMakeLists.txt", CMAKE)
        self.write("CMakePresets.json", PRESETS)
        self.write(".gitignore", "/build/\n")
        for name in ("a", "b"):
            self.write(f"client/{name}.h", f"#pragma once\nint {name}();\n")
            self.write(f"client/{name}.cpp", PLAIN.format(name))
        self.environment = {**os.environ, "OFFICINA_ENVIRONMENT": "native", "XDG_CACHE_HOME": folder, "HOME": folder,
                            "CCACHE_DISABLE": "1"}
        os.mkdir(folder + "/officina")

    def write(self, name, text):
        path = self.project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def git(self, *words):
        subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@t", *words], cwd=self.project,
                       env=self.environment, check=True, capture_output=True)

    def commit(self, *files):
        self.git("add", *(files or ["."]))
        self.git("commit", "-qm", "x")

    def history(self):
        self.git("init", "-q", "-b", "main")
        self.commit()

    def run_tool(self, *words):
        done = subprocess.run([f"{self.project}/tools/{words[0]}", *words[1:]], env=self.environment, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=150)
        return done.returncode, done.stdout

    def test_without_history_the_format_is_checked(self):
        status, said = self.run_tool("check")
        self.assertEqual(status, 0, said)
        self.assertIn("no history here", said)
        self.write("client/a.cpp", "int a ( ) {return 1;}\n")
        status, said = self.run_tool("check")
        self.assertEqual(status, 1, said)
        self.assertIn("client/a.cpp", said)

    def test_a_first_commit_alone_is_no_history(self):
        self.history()
        status, said = self.run_tool("check")
        self.assertEqual(status, 0, said)
        self.assertIn("no history here", said)

    def test_only_what_changed_is_read(self):
        self.write("client/b.cpp", WRONG.format("b"))  # as it is on the main branch
        self.history()
        self.git("switch", "-qc", "work")
        self.write("client/a.cpp", PLAIN.format("a") + "\n// more\n")
        self.commit()
        status, said = self.run_tool("check")
        self.assertEqual(status, 0, said)
        self.assertIn("clang-tidy, 1 sources", said)
        status, said = self.run_tool("check", "--all")
        self.assertEqual(status, 1, said)
        self.assertIn("client/b.cpp:5", said)
        self.assertIn("modernize-use-nullptr", said)

    def test_what_is_not_committed_is_read(self):
        self.history()
        self.git("commit", "-q", "--allow-empty", "-m", "y")
        self.write("client/new.h", "#pragma once\nint late();\n")
        self.write("client/new.cpp", WRONG.format("late").replace("late.h", "new.h"))
        status, said = self.run_tool("check")
        self.assertEqual(status, 1, said)
        self.assertIn("client/new.cpp:5", said)

    def test_a_source_that_leans_on_the_precompiled_header(self):
        self.history()
        self.write("client/a.cpp", FORGETS.format("a"))
        self.write("tests/a.cpp", FORGETS.format("a"))
        self.write("tests/b.cpp", PLAIN.format("b"))
        self.commit()
        status, said = self.run_tool("check")
        self.assertEqual(status, 1, said)
        self.assertIn("2 sources of tests", said)
        self.assertIn("clang-tidy, 1 sources", said)
        self.assertRegex(said, "client/a.cpp:5.*std.*clang-diagnostic-error")
        self.assertRegex(said, "tests/a.cpp:5.*vector.*not a member")
        self.assertNotIn("b.cpp", said)

    def test_a_header_stands_for_who_includes_it(self):
        self.history()
        self.write("client/values.h", "#pragma once\ninline int *nothing()\n{\n    return 0;\n}\n")
        self.write("client/b.cpp", '#include "client/values.h"\n' + PLAIN.format("b"))
        self.commit("client/b.cpp")
        self.git("switch", "-qc", "work")
        self.commit("client/values.h")
        status, said = self.run_tool("check")
        self.assertEqual(status, 1, said)
        self.assertIn("clang-tidy, 1 sources", said)
        self.assertRegex(said, "client/values.h:4.*modernize-use-nullptr")

    def test_repeat_names_what_fails_in_any_run(self):
        status, said = self.run_tool("test", "--repeat", "3")
        self.assertEqual(status, 1, said)
        end = said.splitlines()[-2:]
        self.assertRegex(end[0], "^wavers: run 2, see .*/build/test-run-2.log$")
        self.assertEqual(end[1], "2 of 3 runs green")
        self.assertEqual(len(re.findall("every processor busy", said)), 1)
        status, said = self.run_tool("test", "--repeat", "2", "-R", "steady")
        self.assertEqual((status, said.splitlines()[-1]), (0, "2 of 2 runs green"), said)

    def test_what_fails_beside_others_is_tried_alone(self):
        status, said = self.run_tool("test", "--quick")
        self.assertEqual((status, said.splitlines()[-1]), (0, "dev: 100% tests passed, 0 tests failed out of 4"), said)
        status, said = self.run_tool("test", "--quick")
        self.assertEqual((status, said.splitlines()[-1]), (0, "dev: wavers passed only alone"), said)

    def test_what_fails_alone_too_fails(self):
        self.write("build/dev/told", "FAIL!  : Small::test() 1 is not 2\n   Loc: [small.cpp(3)]\n")
        status, said = self.run_tool("test", "--quick")
        self.assertEqual((status, said.splitlines()[-3:]), (1, ["dev: broken FAILED", "    FAIL!  : Small::test() 1 is not 2",
                                                               "       Loc: [small.cpp(3)]"]), said)
        words = said[said.index("What those that failed said"):]
        self.assertIn("1 is not 2", words)
        self.assertIn("small.cpp(3)", words)

    def test_what_a_sanitizer_finds_is_not_tried_again(self):
        self.write("build/dev/told", "SUMMARY: AddressSanitizer: heap-use-after-free\n")
        status, said = self.run_tool("test", "--quick")
        self.assertEqual(status, 1, said)
        self.assertNotIn("alone", said.splitlines()[-1])

    def test_long_runs_what_is_left_out_else(self):
        self.write("CMakeLists.txt", CMAKE + 'add_test(NAME far COMMAND sh -c "test 1 = $OFFICINA_LONG")\n'
                                             "set_tests_properties(far PROPERTIES LABELS long)\n")
        status, said = self.run_tool("test", "--long")
        self.assertEqual((status, said.splitlines()[-1]), (0, "dev: 100% tests passed, 0 tests failed out of 1"), said)
        status, said = self.run_tool("test", "--quick", "-R", "far")
        self.assertEqual(status, 1, said)
        self.assertIn("\ndev: far FAILED", said)

    def test_repeat_wants_a_number(self):
        for number in ("0", "many"):
            status, said = self.run_tool("test", "--repeat", number)
            self.assertEqual((status, said), (1, f"tools/test --repeat: {number} is no number of times\n"))


if __name__ == "__main__":
    unittest.main()
