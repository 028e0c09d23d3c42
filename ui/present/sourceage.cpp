// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words are those of a factory's page; see the header.
#include "ui/present/sourceage.h"

#include "ui/present/cataloguetext.h"

#include <QtCore/QCoreApplication>

namespace officina {

namespace {

constexpr int monthsUntilOld = 6;

} // namespace

bool isOld(const QDate &read, const QDate &today)
{
    return read.isValid() && read.addMonths(monthsUntilOld) < today;
}

QDate oldReading(const Catalogue &catalogue, const QList<SourceId> &sources, const QDate &today)
{
    QDate first;
    for (const SourceId &id : sources) {
        const Source *source = catalogue.source(id);
        const QDate read = source ? QDate::fromString(source->read, Qt::ISODate) : QDate();
        if (isOld(read, today) && (!first.isValid() || read < first))
            first = read;
    }
    return first;
}

QString readOnText(const QDate &read)
{
    //: Behind a source
    return QCoreApplication::translate("officina::FactoryDetail", "read on %1")
        .arg(isoDateText(read.toString(Qt::ISODate)));
}

QString oldFactsText()
{
    return QCoreApplication::translate("officina::FactoryDetail",
                                       "That is more than six months ago for some of them: they may have changed. A "
                                       "catalogue update or the pages themselves tell.");
}

} // namespace officina
