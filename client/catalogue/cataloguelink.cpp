// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links as text; see the header.
#include "client/catalogue/cataloguelink.h"

#include <QtCore/QRegularExpression>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<QLatin1StringView, CatalogueLink::Kind> kinds[] = {{"factory"_L1, CatalogueLink::Kind::Factory},
                                                                       {"system"_L1, CatalogueLink::Kind::System},
                                                                       {"antenna"_L1, CatalogueLink::Kind::Antenna}};

} // namespace

bool isLink(const QString &text)
{
    return text.startsWith("officina:"_L1, Qt::CaseInsensitive);
}

std::optional<CatalogueLink> readLink(const QString &text)
{
    // Desktops may write the scheme and the host in capitals, and put a stroke behind; mail programs, letters as "%69".
    static const QRegularExpression form(u"\\Aofficina://([a-z]+)/([a-z0-9_-]{1,64})/?\\z"_s);
    const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(text.trimmed().toUtf8()));
    const auto match = form.match(plain.toLower());
    for (const auto &[word, kind] : kinds) {
        if (match.hasMatch() && match.captured(1) == word)
            return CatalogueLink{kind, match.captured(2)};
    }
    return {};
}

QString linkText(const CatalogueLink &link)
{
    for (const auto &[word, kind] : kinds) {
        if (kind == link.kind)
            return u"officina://%1/%2"_s.arg(word, link.id);
    }
    return {};
}

} // namespace officina
