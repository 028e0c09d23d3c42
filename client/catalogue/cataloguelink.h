// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links into the catalogue, as pages and mails have them: officina://factory/it4lia, officina://system/leonardo,
// officina://antenna/ant-cy. A link leads to something to read, and does nothing.
#pragma once

#include <QtCore/QString>

#include <optional>

namespace officina {

struct CatalogueLink {
    enum class Kind { Factory, System, Antenna };
    Kind kind = Kind::Factory;
    QString id;

    bool operator==(const CatalogueLink &) const = default;
};

bool isLink(const QString &text); // officina:…, of any kind
// Nothing where it is none of these three, or has more than an id.
std::optional<CatalogueLink> readLink(const QString &text);
QString linkText(const CatalogueLink &link);

} // namespace officina
