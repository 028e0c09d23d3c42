// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the sentences of the access doctor are made from, and those of this computer: a part of doctortext.
#pragma once

#include "client/base/remotepath.h"
#include "ui/present/doctortext.h"
#include "ui/present/formats.h"
#include "ui/present/keytext.h"

#include <QtCore/QRegularExpression>

namespace officina {

// A check with what its sentences hold.
struct DoctorLine {
    const doctor::Check &check;
    const Site &site;
    DoctorReader reader;
    QString name; // of the site

    QString value(qsizetype at) const { return check.values.value(at); }
    QString file(qsizetype at = 0) const { return shownFile(value(at)); }
    QString files() const
    {
        QStringList shown;
        for (const QString &path : check.values)
            shown += shownFile(path);
        return shown.join(QStringLiteral(", "));
    }
    // The same for a shell.
    QString argument(qsizetype at = 0) const { return argumentOf(value(at)); }
    static QString argumentOf(const QString &path)
    {
        static const QRegularExpression odd(QStringLiteral("[^-\\w./~]"));
        const QString shown = shownFile(path);
        return shown.contains(odd) ? QString::fromUtf8(shellQuote(path.toUtf8())) : shown;
    }
    QString siteArgument() const
    {
        static const QRegularExpression odd(QStringLiteral("[^-\\w./:@]"));
        const QString &id = site.id.value;
        return id.contains(odd) ? QString::fromUtf8(shellQuote(id.toUtf8())) : id;
    }
    QString time(qsizetype at = 0) const
    {
        return formats::dateTime(QDateTime::fromString(value(at), Qt::ISODate).toLocalTime());
    }
    QString types(qsizetype at) const { return keyTypeNames(value(at).split(QStringLiteral(", "))); }
    QString bytes(qsizetype at) const { return formats::bytes(value(at).toLongLong()); }
    QString count(qsizetype at = 0) const { return formats::number(value(at).toLongLong()); }
};

// Keys, agent and certificates; empty: it is of another part.
QString whatOnComputer(const DoctorLine &line);
QString nextOnComputer(const DoctorLine &line);
QString commandOnComputer(const DoctorLine &line);

} // namespace officina
