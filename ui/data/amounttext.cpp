// SPDX-License-Identifier: GPL-3.0-or-later
//
// Amounts in words; see the header.
#include "ui/data/amounttext.h"

#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

namespace officina {

namespace {

class Amounts
{
    Q_DECLARE_TR_FUNCTIONS(Amounts)
};

} // namespace

QString amountText(const TreeCount &count)
{
    QStringList parts{Amounts::tr("%n file(s)", nullptr, int(count.files))};
    if (count.folders > 0)
        parts.append(Amounts::tr("%n folder(s)", nullptr, int(count.folders)));
    parts.append(formats::bytes(count.bytes));
    if (count.unreadable > 0)
        parts.append(Amounts::tr("%n folder(s) cannot be read", nullptr, int(count.unreadable)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace officina
