// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers keys; see the header.
#include "ui/help/keylist.h"

#include <QtGui/QAction>
#include <QtGui/QKeySequence>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Without the mark of a mnemonic.
QString plainText(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    return plain;
}

// The widget that hears an action's keys.
QWidget *hearerOf(const QAction &action)
{
    for (QObject *object : action.associatedObjects())
        if (auto *widget = qobject_cast<QWidget *>(object); widget && !widget->inherits("QMenu"))
            return widget;
    return nullptr;
}

QString nameOf(const QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        if (!widget->accessibleName().isEmpty())
            return widget->accessibleName();
    return {};
}

} // namespace

QList<KeyLine> keysOf(const QList<QAction *> &actions)
{
    QList<KeyLine> lines;
    for (const QAction *action : actions) {
        if (action->text().isEmpty() || action->shortcuts().isEmpty())
            continue;
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        const QString does = plainText(action->text());
        const auto same = std::ranges::find(lines, does, &KeyLine::does);
        if (same == lines.end())
            lines += KeyLine{keys, does};
        else if (!same->keys.contains(keys))
            same->keys += u"; "_s + keys;
    }
    return lines;
}

QList<KeyGroup> keysBelow(const QWidget &top)
{
    QList<std::pair<QWidget *, QList<QAction *>>> parts;
    for (QAction *action : top.findChildren<QAction *>()) {
        QWidget *hearer = hearerOf(*action);
        if (!hearer || action->shortcuts().isEmpty())
            continue;
        const auto part = std::ranges::find(parts, hearer, &std::pair<QWidget *, QList<QAction *>>::first);
        if (part == parts.end())
            parts.append({hearer, {action}});
        else
            part->second += action;
    }
    QList<KeyGroup> groups;
    for (const auto &[hearer, actions] : std::as_const(parts)) {
        const QList<KeyLine> lines = keysOf(actions);
        if (lines.isEmpty())
            continue;
        const QString where = nameOf(hearer);
        const auto same = std::ranges::find(groups, lines, &KeyGroup::lines);
        if (same == groups.end())
            groups += KeyGroup{where, lines};
        else if (!where.isEmpty() && !same->where.contains(where))
            same->where += same->where.isEmpty() ? where : u", "_s + where;
    }
    return groups;
}

} // namespace officina
