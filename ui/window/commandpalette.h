// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+K: one field that finds pages, factories, sites, drafts and commands, and does what is
// chosen. It lies over the window and goes with Escape or when the focus leaves it.
#pragma once

#include <QtCore/QPointer>
#include <QtGui/QKeySequence>
#include <QtWidgets/QFrame>

#include <functional>
#include <optional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace officina {

inline const QKeySequence paletteKeys{Qt::CTRL | Qt::Key_K};

struct Command {
    QString title;
    QString detail; // what it is: "Factory", "Draft"; also searched
    QString icon;
    std::function<void()> run;
    QKeySequence keys = {}; // its shortcut, for show
};

class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    // ofText: a command that what is typed makes, such as an address; before all others. May be empty.
    using OfText = std::function<std::optional<Command>(const QString &text)>;
    void open(QList<Command> commands, OfText ofText = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void addRow(const Command &command, qsizetype number);
    void place();
    void runCurrent();
    void dismiss();

    QList<Command> m_commands;
    OfText m_ofText;
    std::optional<Command> m_typed; // by m_ofText
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QPointer<QWidget> m_focusBefore;
};

} // namespace officina
