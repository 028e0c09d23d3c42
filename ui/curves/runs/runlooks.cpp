// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user made of runs; see the header.
#include "ui/curves/runs/runlooks.h"

#include "ui/curves/runs/runlist.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const Setting<QByteArray> stored{u"curves/runs"_s};

} // namespace

RunLooks::RunLooks(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    load();
}

void RunLooks::change(const QStringList &runKeys, const std::function<void(RunLook &)> &change)
{
    const auto before = m_looks;
    for (const QString &key : runKeys) {
        RunLook look = of(key);
        change(look);
        if (look == RunLook())
            m_looks.remove(key);
        else
            m_looks.insert(key, look);
    }
    if (m_looks == before)
        return;
    store();
    Q_EMIT changed();
}

void RunLooks::applyTo(ListedRun &run) const
{
    const RunLook look = of(run.key);
    if (!look.name.isEmpty()) {
        run.note.prepend(run.label + u'\n');
        run.label = look.name;
    }
    if (look.style >= 0)
        run.style = look.style;
    run.colour = look.colour;
    run.pinned = look.isPinned;
    run.hidden = look.isHidden;
    if (look.gpus > 0)
        run.gpus = look.gpus;
}

void RunLooks::load()
{
    const QJsonObject all = QJsonDocument::fromJson(m_settings.get(stored)).object();
    for (auto at = all.begin(); at != all.end(); ++at) {
        const QJsonObject one = at->toObject();
        RunLook look;
        look.name = one[u"name"].toString();
        look.style = one[u"style"].toInt(-1);
        look.colour = QColor::fromString(one[u"colour"].toString());
        look.isPinned = one[u"pinned"].toBool();
        look.isHidden = one[u"hidden"].toBool();
        look.gpus = std::max(one[u"gpus"].toInt(), 0);
        if (look != RunLook())
            m_looks.insert(at.key(), look);
    }
}

void RunLooks::store() const
{
    QJsonObject all;
    for (auto at = m_looks.begin(); at != m_looks.end(); ++at) {
        QJsonObject one;
        if (!at->name.isEmpty())
            one[u"name"] = at->name;
        if (at->style >= 0)
            one[u"style"] = at->style;
        if (at->colour.isValid())
            one[u"colour"] = at->colour.name();
        if (at->isPinned)
            one[u"pinned"] = true;
        if (at->isHidden)
            one[u"hidden"] = true;
        if (at->gpus > 0)
            one[u"gpus"] = at->gpus;
        all[at.key()] = one;
    }
    m_settings.set(stored, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace officina
