// SPDX-License-Identifier: GPL-3.0-or-later
//
// YAML as loggers write configurations by default: block style with plain and quoted values. All else is left out,
// line by line, and told.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace officina {

struct PlainYaml {
    static constexpr qsizetype maxNested = 8; // of dictionaries within dictionaries

    struct Value {
        QStringList keys; // from the outermost dictionary on
        QString text;     // of a list of plain values, "[1,2]"
    };
    struct Unread {
        qsizetype offset = 0; // of the line
        QString key;          // outermost, that it lies below; empty: none
    };
    QList<Value> values;
    QList<Unread> unread;
};

PlainYaml parsePlainYaml(const QByteArray &text);

} // namespace officina
