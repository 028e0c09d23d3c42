// SPDX-License-Identifier: GPL-3.0-or-later
//
// Behaviour of the command palette; see the header. The field keeps the focus; the arrows and
// Enter go to the list.
#include "ui/window/commandpalette.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/window/fuzzy.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int CommandRole = Qt::UserRole + 1; // index into the commands, or typedOne
constexpr qsizetype typedOne = -1;
constexpr int entryHeight = 34;
constexpr int DetailRole = Qt::UserRole + 2;

// Title at the left, what it is (or its keys) at the right.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(Colours::of(option.palette).muted);
        painter->drawText(option.rect.adjusted(0, 0, -space::oneAndHalf, 0), Qt::AlignVCenter | Qt::AlignTrailing,
                          index.data(DetailRole).toString());
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int detail = option->fontMetrics.horizontalAdvance(index.data(DetailRole).toString());
        const int room = option->rect.width() - option->decorationSize.width() - detail - 5 * space::one;
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room);
    }

    // As wide as the list: long titles are elided, not scrolled to.
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, entryHeight}; }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_field(new QLineEdit), m_list(new QListView), m_model(new QStandardItemModel(this))
{
    setObjectName(u"commandPalette"_s);
    setProperty("card", true);
    setAutoFillBackground(true);
    m_field->setObjectName(u"commandField"_s);
    m_field->setPlaceholderText(tr("Page, factory, site, draft or command…"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({18, 18});
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Results"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::one, space::one, space::one, space::one);
    layout->setSpacing(space::one);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(QList<Command> commands, OfText ofText)
{
    m_commands = std::move(commands);
    m_ofText = std::move(ofText);
    m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    filter({});
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::place()
{
    const int width = std::min(620, parentWidget()->width() - 4 * space::two);
    const int wanted =
        m_field->sizeHint().height() + 3 * space::one + 2 + entryHeight * std::max(1, m_model->rowCount());
    const int height = std::min({wanted, 440, parentWidget()->height() - 120});
    setGeometry((parentWidget()->width() - width) / 2, 56, width, height);
}

void CommandPalette::filter(const QString &text)
{
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        const int score =
            std::max(fuzzyScore(command.title, text), fuzzyScore(command.title + u' ' + command.detail, text) - 50);
        if (score >= 0 || text.trimmed().isEmpty())
            found.append({score, i});
    }
    std::ranges::stable_sort(found, std::greater(), &std::pair<int, qsizetype>::first);
    m_model->clear();
    m_typed = m_ofText ? m_ofText(text) : std::nullopt;
    if (m_typed)
        addRow(*m_typed, typedOne);
    for (const auto &[score, i] : std::as_const(found)) {
        addRow(m_commands.at(i), i);
        if (m_model->rowCount() == 60)
            break;
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void CommandPalette::addRow(const Command &command, qsizetype number)
{
    auto *item = new QStandardItem(icon(command.icon), command.title);
    item->setData(number, CommandRole);
    item->setData(command.keys.isEmpty() ? command.detail : command.keys.toString(QKeySequence::NativeText),
                  DetailRole);
    item->setData(u"%1, %2"_s.arg(command.title, command.detail), Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const qsizetype number = current.data(CommandRole).toLongLong();
    const auto run = number == typedOne ? m_typed->run : m_commands.at(number).run;
    dismiss();
    run();
}

void CommandPalette::dismiss()
{
    if (isHidden())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && !isAncestorOf(QApplication::focusWidget())) {
        m_focusBefore = nullptr; // the focus went where the user wanted it
        dismiss();
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QApplication::sendEvent(m_list, event); return true;
    default: return false;
    }
}

} // namespace officina
