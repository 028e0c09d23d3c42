// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field has a sector if one of its words begins a word of it.
#include "client/catalogue/sectorfields.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Field {
    QString id;
    QStringList words;
};

const QList<Field> &fields()
{
    static const QList<Field> all{
        {u"health"_s, {u"health"_s, u"healthcare"_s, u"medicine"_s, u"biomedicine"_s, u"biotechnology"_s, u"life"_s}},
        {u"agriculture"_s, {u"agri"_s, u"forestry"_s, u"food"_s}},
        {u"climate"_s, {u"climate"_s, u"environment"_s, u"earth"_s, u"sustainab"_s, u"green"_s, u"circular"_s}},
        {u"energy"_s, {u"energy"_s, u"bioenergy"_s}},
        {u"industry"_s, {u"manufactur"_s, u"production"_s, u"engineering"_s, u"industry"_s, u"consumer"_s}},
        {u"robotics"_s, {u"robot"_s, u"autonomous"_s}},
        {u"mobility"_s, {u"mobility"_s, u"transport"_s, u"aerospace"_s}},
        {u"space"_s, {u"space"_s, u"aerospace"_s}},
        {u"security"_s, {u"security"_s, u"cybersecurity"_s, u"defence"_s}},
        {u"finance"_s, {u"finance"_s}},
        {u"public"_s, {u"public"_s, u"legal"_s}},
        {u"media"_s, {u"media"_s, u"culture"_s, u"gaming"_s}},
        {u"language"_s, {u"language"_s}},
        {u"education"_s, {u"education"_s}},
        {u"science"_s, {u"research"_s, u"physics"_s, u"materials"_s, u"humanities"_s, u"quantum"_s}},
    };
    return all;
}

} // namespace

QStringList fieldsOf(const QString &sector)
{
    static const QRegularExpression noWord(u"[^\\p{L}\\p{N}]+"_s);
    const QStringList parts = sector.toLower().split(noWord, Qt::SkipEmptyParts);
    QStringList found;
    for (const Field &field : fields()) {
        const auto isOfField = [&field](const QString &part) {
            return std::ranges::any_of(field.words, [&part](const QString &word) { return part.startsWith(word); });
        };
        if (std::ranges::any_of(parts, isOfField))
            found.append(field.id);
    }
    return found.isEmpty() ? QStringList{u"other"_s} : found;
}

QStringList sectorFields()
{
    QStringList ids;
    for (const Field &field : fields())
        ids.append(field.id);
    return ids << u"other"_s;
}

} // namespace officina
