#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a Linux desktop shows of the program, in the languages of the program itself.

localise.py words FILE TEMPLATE...   writes the C++ source in which lupdate finds the texts of these templates
localise.py write TEMPLATE FILE      writes the template with every translation there is, each behind its English

A template is a .desktop file, or XML for the mime types or AppStream, in English alone. Of the former the values of TEXTS are
translated, of the latter the elements of ELEMENTS. The context in translations/officina_<code>.ts is "Desktop".
"""

import html
import importlib.machinery
import importlib.util
import pathlib
import re
import sys

PROJECT = pathlib.Path(__file__).resolve().parents[2]
CONTEXT = "Desktop"
LINE = re.compile(r"^(?P<key>Name|GenericName|Comment|Keywords)=(?P<text>.*)\n", re.MULTILINE)
ELEMENT = re.compile(r"(?P<blank>\n *)<(?P<tag>summary|p|li|caption|comment)>(?P<text>[^<]*)</(?P=tag)>")


def load_translations():
    """tools/translations, which is a program, as a module."""
    loader = importlib.machinery.SourceFileLoader("translations", str(PROJECT / "tools/translations"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    was, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # nothing is left in the sources
    loader.exec_module(module)
    sys.dont_write_bytecode = was
    return module


def text_of(found):
    """What of a template is translated: entities and line breaks of XML are not the translator's."""
    return " ".join(html.unescape(found["text"]).split()) if found.re is ELEMENT else found["text"]


def rule_of(name):
    return LINE if ".desktop" in name else ELEMENT


def words_of(template):
    texts = [text_of(found) for found in rule_of(template.name).finditer(template.read_text(encoding="utf-8"))]
    return [text for text in texts if text != "Officina"]  # a name in every language


def write_words(path, templates):
    lines = ["// SPDX-License-Identifier: GPL-3.0-or-later", "// Made by installers/linux/localise.py.",
             "#include <QtCore/qttranslation.h>", "", "[[maybe_unused]] static const char *const texts[] = {"]
    for text in dict.fromkeys(text for template in templates for text in words_of(template)):
        quoted = text.replace("\\", "\\\\").replace('"', '\\"')
        if text.endswith(";"):
            lines.append("    //: Words to search for, each with a semicolon behind it")
        lines.append(f'    QT_TRANSLATE_NOOP("{CONTEXT}", "{quoted}"),')
    path.write_text("\n".join([*lines, "};", ""]), encoding="utf-8")


def translations():
    """text -> code -> translation, of what is there."""
    module = load_translations()
    found = {}
    for code in module.codes():
        for message in module.messages(module.path_of(code).read_text(encoding="utf-8")):
            if message.context == CONTEXT and message.is_finished and message.forms[0]:
                found.setdefault(message.source, {})[code] = message.forms[0]
    return found


def localised(template):
    known = translations()

    def in_line(found):
        return found[0] + "".join(f"{found['key']}[{code}]={text}\n" for code, text in known.get(text_of(found), {}).items())

    def in_element(found):
        return found[0] + "".join(f'{found["blank"]}<{found["tag"]} xml:lang="{code}">{html.escape(text, quote=False)}</{found["tag"]}>'
                                  for code, text in known.get(text_of(found), {}).items())

    rule = rule_of(template.name)
    return rule.sub(in_line if rule is LINE else in_element, template.read_text(encoding="utf-8"))


def main(words):
    if len(words) >= 3 and words[0] == "words":
        write_words(pathlib.Path(words[1]), list(map(pathlib.Path, words[2:])))
    elif len(words) == 3 and words[0] == "write":
        pathlib.Path(words[2]).write_text(localised(pathlib.Path(words[1])), encoding="utf-8")
    else:
        sys.exit(__doc__.strip())


if __name__ == "__main__":
    main(sys.argv[1:])
