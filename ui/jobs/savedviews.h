// SPDX-License-Identifier: GPL-3.0-or-later
//
// The views of the list of jobs that the user gave a name: a quick view and the words of the filter.
// A button with a menu.
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QToolButton>

#include <functional>
#include <optional>
#include <utility>

namespace officina {

class SavedViews : public QToolButton
{
    Q_OBJECT

public:
    explicit SavedViews(QWidget *parent = nullptr);

    using Current = std::function<std::pair<int, QString>()>; // view, words
    void setCurrent(Current current) { m_current = std::move(current); }
    // "name\nview\nwords" each; what is damaged is passed over.
    QStringList saved() const;
    void setSaved(const QStringList &saved);
    void save(const QString &name); // the one shown; of two with one name the later stays

Q_SIGNALS:
    void wanted(int view, const QString &words);
    void savedChanged();

private:
    struct View {
        QString name;
        int view = 0;
        QString words;
    };
    void fillMenu();
    void askForName();

    Current m_current;
    QList<View> m_views;
};

} // namespace officina
