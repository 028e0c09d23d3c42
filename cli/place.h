// SPDX-License-Identifier: GPL-3.0-or-later
//
// SITE:PATH as people type it, and the program's arguments as bytes: a file of any name that a
// Unix system allows can be given.
#pragma once

#include "client/base/remotepath.h"
#include "client/base/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>

namespace officina {

// Bytes that are no UTF-8 stand in the text as lone surrogates U+DC80 to U+DCFF, and are given
// back by argumentBytes().
QStringList argumentsOf(int argc, char **argv);
QString argumentText(QByteArrayView bytes);
QByteArray argumentBytes(const QString &text);
// A file or folder of this computer, with "/" on Windows too.
QByteArray localPathOf(const QString &text);

struct Place {
    QString site;
    RemotePath path; // relative to the home folder unless absolute; "." for the home folder itself
};

// "practice:runs", "practice:", "practice:~/runs" and "anna@host:2222:runs"; nothing for a text without a colon, or
// with a slash before it: that is a local path, as for scp.
std::optional<Place> readPlace(const QString &text);

// For a place that is none.
QString placeExpected(const QString &given);

// What a job wrote as "text", and beside it "text_bytes" in base64 where it is not UTF-8.
void addOutput(QJsonObject &json, const QByteArray &bytes);

// All fields of the other.
void addAll(QJsonObject &json, const QJsonObject &more);

// Adds the name as text, and beside it "<key>_bytes" in base64 where it is not UTF-8.
void addName(QJsonObject &json, const QString &key, const QByteArray &bytes);

} // namespace officina
