// SPDX-License-Identifier: GPL-3.0-or-later
//
// The views of the list of jobs that the user gave a name: a quick view, the words of the filter, and the
// site.
// A button with a menu.
#pragma once

#include "client/base/ids.h"

#include <QtCore/QStringList>
#include <QtWidgets/QToolButton>

#include <functional>
#include <optional>

namespace officina {

class SavedViews : public QToolButton
{
    Q_OBJECT

public:
    explicit SavedViews(QWidget *parent = nullptr);

    struct Shown {
        int view = 0; // a JobView
        QString words;
        SiteId site; // empty: all
    };
    using Current = std::function<Shown()>;
    void setCurrent(Current current) { m_current = std::move(current); }
    // "name\nview\nwords", and "\nsite" where there is one, each; what is damaged is passed over.
    QStringList saved() const;
    void setSaved(const QStringList &saved);
    void save(const QString &name); // the one shown; of two with one name the later stays

Q_SIGNALS:
    void wanted(const officina::SavedViews::Shown &shown);
    void savedChanged();

private:
    struct View {
        QString name;
        Shown shown;
    };
    void fillMenu();
    void askForName();

    Current m_current;
    QList<View> m_views;
};

} // namespace officina
