// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue's own English for translation: the sectors that factories name, and the state of
// the modes that a request can be written for. What is not here is shown as the catalogue has it.
#include "ui/present/cataloguetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace officina {

namespace {

[[maybe_unused]] constexpr const char *knownSectors[] = {
    QT_TRANSLATE_NOOP("officina::Sector", "aerospace"),
    QT_TRANSLATE_NOOP("officina::Sector", "agri-food"),
    QT_TRANSLATE_NOOP("officina::Sector", "agriculture"),
    QT_TRANSLATE_NOOP("officina::Sector", "agriculture and forestry"),
    QT_TRANSLATE_NOOP("officina::Sector", "animal health"),
    QT_TRANSLATE_NOOP("officina::Sector", "autonomous systems"),
    QT_TRANSLATE_NOOP("officina::Sector", "bioenergy"),
    QT_TRANSLATE_NOOP("officina::Sector", "biomedicine"),
    QT_TRANSLATE_NOOP("officina::Sector", "biotechnology"),
    QT_TRANSLATE_NOOP("officina::Sector", "blue biotechnology"),
    QT_TRANSLATE_NOOP("officina::Sector", "Bulgarian language models"),
    QT_TRANSLATE_NOOP("officina::Sector", "circular economy"),
    QT_TRANSLATE_NOOP("officina::Sector", "climate"),
    QT_TRANSLATE_NOOP("officina::Sector", "climate and environment"),
    QT_TRANSLATE_NOOP("officina::Sector", "consumer goods"),
    QT_TRANSLATE_NOOP("officina::Sector", "culture and language"),
    QT_TRANSLATE_NOOP("officina::Sector", "cybersecurity"),
    QT_TRANSLATE_NOOP("officina::Sector", "cybersecurity (incl. defence)"),
    QT_TRANSLATE_NOOP("officina::Sector", "defence"),
    QT_TRANSLATE_NOOP("officina::Sector", "digital health"),
    QT_TRANSLATE_NOOP("officina::Sector", "digital public services"),
    QT_TRANSLATE_NOOP("officina::Sector", "earth sciences and climate"),
    QT_TRANSLATE_NOOP("officina::Sector", "education"),
    QT_TRANSLATE_NOOP("officina::Sector", "energy"),
    QT_TRANSLATE_NOOP("officina::Sector", "engineering"),
    QT_TRANSLATE_NOOP("officina::Sector", "environmental health"),
    QT_TRANSLATE_NOOP("officina::Sector", "finance"),
    QT_TRANSLATE_NOOP("officina::Sector", "gaming"),
    QT_TRANSLATE_NOOP("officina::Sector", "green economy"),
    QT_TRANSLATE_NOOP("officina::Sector", "green energy"),
    QT_TRANSLATE_NOOP("officina::Sector", "health"),
    QT_TRANSLATE_NOOP("officina::Sector", "health and life sciences"),
    QT_TRANSLATE_NOOP("officina::Sector", "healthcare"),
    QT_TRANSLATE_NOOP("officina::Sector", "human health"),
    QT_TRANSLATE_NOOP("officina::Sector", "industry 4.0"),
    QT_TRANSLATE_NOOP("officina::Sector", "IT and cybersecurity incl. quantum"),
    QT_TRANSLATE_NOOP("officina::Sector", "large language models"),
    QT_TRANSLATE_NOOP("officina::Sector", "legal"),
    QT_TRANSLATE_NOOP("officina::Sector", "life sciences"),
    QT_TRANSLATE_NOOP("officina::Sector", "manufacturing"),
    QT_TRANSLATE_NOOP("officina::Sector", "manufacturing and industry"),
    QT_TRANSLATE_NOOP("officina::Sector", "materials"),
    QT_TRANSLATE_NOOP("officina::Sector", "mechanical engineering"),
    QT_TRANSLATE_NOOP("officina::Sector", "media"),
    QT_TRANSLATE_NOOP("officina::Sector", "medicine"),
    QT_TRANSLATE_NOOP("officina::Sector", "mobility"),
    QT_TRANSLATE_NOOP("officina::Sector", "physics"),
    QT_TRANSLATE_NOOP("officina::Sector", "production"),
    QT_TRANSLATE_NOOP("officina::Sector", "public administration"),
    QT_TRANSLATE_NOOP("officina::Sector", "public sector"),
    QT_TRANSLATE_NOOP("officina::Sector", "public-sector data"),
    QT_TRANSLATE_NOOP("officina::Sector", "research"),
    QT_TRANSLATE_NOOP("officina::Sector", "robotics"),
    QT_TRANSLATE_NOOP("officina::Sector", "security and cybersecurity"),
    QT_TRANSLATE_NOOP("officina::Sector", "space"),
    QT_TRANSLATE_NOOP("officina::Sector", "space and earth observation"),
    QT_TRANSLATE_NOOP("officina::Sector", "space and robotics"),
    QT_TRANSLATE_NOOP("officina::Sector", "sustainability"),
    QT_TRANSLATE_NOOP("officina::Sector", "transport"),
};

[[maybe_unused]] constexpr const char *knownStatuses[] = {
    QT_TRANSLATE_NOOP("officina::AccessStatus", "Open at any time; the portal shows which partitions are offered."),
    QT_TRANSLATE_NOOP("officina::AccessStatus", "Closed for a while in January 2026; seen open on 29 September 2026."),
};

} // namespace

QString statusText(const AccessMode &mode)
{
    return mode.status ? QCoreApplication::translate("officina::AccessStatus", mode.status->toUtf8().constData())
                       : QString();
}

QString sectorsText(const QStringList &sectors)
{
    QStringList words;
    for (const QString &sector : sectors)
        words += QCoreApplication::translate("officina::Sector", sector.toUtf8().constData());
    return QLocale().createSeparatedList(words);
}

} // namespace officina
