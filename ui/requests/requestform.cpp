// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields into a grid; see the header.
#include "ui/requests/requestform.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/answertext.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/checktext.h"
#include "ui/requests/answerfield.h"

#include <QtCore/QEvent>
#include <QtGui/QTextDocument>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

bool isWide(const FormField &field)
{
    return field.lines > 1 || field.role == FieldRole::Title || field.type == FieldType::Choices
        || field.type == FieldType::Numbers || field.type == FieldType::List;
}

// What helps to fill it in; may be empty.
QString hintOf(const FormField &field)
{
    QStringList parts;
    if (!field.help.isEmpty())
        parts.append(catalogueText(field.help));
    if (field.leastLength > 0)
        parts.append(RequestForm::tr("At least %n character(s).", nullptr, field.leastLength));
    return parts.join(u' ');
}

} // namespace

RequestForm::RequestForm(FormStep step, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_step(step), m_catalogue(catalogue), m_top(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::two);
    layout->addWidget(makeLabel(stepText(step), LabelRole::Heading));
    m_top->setSpacing(space::two);
    layout->addLayout(m_top);
    layout->addStretch(1);
}

void RequestForm::show(const Request &request)
{
    if (m_mode != request.mode || !m_fields) {
        m_mode = request.mode;
        build(m_catalogue.mode(request.mode));
    }
    for (auto field = m_byId.cbegin(); field != m_byId.cend(); ++field)
        field.value()->show(request.answers.value(field.key()));
}

bool RequestForm::goTo(const QString &field)
{
    AnswerField *found = m_byId.value(field);
    if (found)
        found->setFocus(Qt::OtherFocusReason);
    return found != nullptr;
}

void RequestForm::mark(const QList<Check> &checks)
{
    for (auto field = m_byId.cbegin(); field != m_byId.cend(); ++field) {
        const bool isWrong = std::ranges::any_of(checks, [&field](const Check &check) {
            return check.status == Check::Status::Problem && check.field == field.key();
        });
        QWidget *answer = field.value()->focusProxy();
        if (answer->property("invalid").toBool() != isWrong)
            setStyleProperty(answer, "invalid", isWrong);
    }
}

void RequestForm::build(const AccessMode *mode)
{
    delete m_fields;
    m_byId.clear();
    m_cells.clear();
    m_columns = 0;
    m_fields = new QWidget;
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(space::two);
    for (const Form &form : mode ? mode->form : QList<Form>())
        addForm(form, *mode);
    auto *whole = static_cast<QVBoxLayout *>(layout());
    whole->insertWidget(whole->count() - 1, m_fields);
    arrange();
}

// Two, unless the widest of those that stand beside another has no room.
int RequestForm::columnsFor(int width) const
{
    int widest = 0;
    for (const Cell &cell : m_cells)
        if (!cell.isWide)
            widest = std::max(widest, cell.widget->minimumSizeHint().width());
    return width > 0 && 2 * widest + space::two > width ? 1 : 2;
}

void RequestForm::arrange()
{
    const QMargins around = layout()->contentsMargins();
    const int columns = columnsFor(parentWidget() ? parentWidget()->width() - around.left() - around.right() : 0);
    if (!m_grid || columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item; // of the layout: the widgets stay
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    int at = 0;
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.isWide)
            at += at % columns == 0 ? 0 : columns - at % columns;
        const int span = cell.isWide ? columns : 1;
        m_grid->addWidget(cell.widget, at / columns, at % columns, 1, span,
                          cell.isWide ? Qt::Alignment() : Qt::AlignTop);
        at += span;
    }
}

bool RequestForm::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    return QWidget::event(event);
}

bool RequestForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void RequestForm::addForm(const Form &form, const AccessMode &mode)
{
    const auto isHere = [this](const FormField &field) { return field.step == m_step; };
    if (std::ranges::none_of(form.fields, isHere))
        return;
    const QString title = catalogueText(form.title);
    if (form.step == m_step && title != stepText(m_step)) {
        m_cells.append({makeLabel(title, LabelRole::Strong), true});
    }
    const auto isPortalOnly = [&](const FormField &field) { return isHere(field) && field.isPortalOnly; };
    for (const FormField &field : form.fields) {
        if (isHere(field) && !field.isPortalOnly)
            addField(field, mode);
    }
    if (std::ranges::none_of(form.fields, isPortalOnly))
        return;
    m_cells.append({makeLabel(tr("For the portal alone: these stay out of the dossier, and need not be kept here."),
                              LabelRole::Muted),
                    true});
    for (const FormField &field : form.fields) {
        if (isPortalOnly(field))
            addField(field, mode);
    }
}

void RequestForm::addField(const FormField &field, const AccessMode &mode)
{
    AnswerField *widget = makeAnswerField(field, mode, m_catalogue);
    if (!widget)
        return;
    m_byId.insert(field.id, widget);
    connect(widget, &AnswerField::edited, this,
            [this, widget, id = field.id] { Q_EMIT answered(id, widget->answer()); });
    m_cells.append({labelled(field, widget), isWide(field)});
}

QWidget *RequestForm::labelled(const FormField &field, AnswerField *widget)
{
    auto *cell = new QWidget;
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    QLabel *name = makeLabel(fieldLabel(field), LabelRole::Small);
    if (QWidget *answer = widget->focusProxy()) {
        name->setBuddy(answer);
        name->setText(literalText(name->text())); // "R&D": only a label with a buddy has keys marked
    }
    layout->addWidget(name);
    layout->addWidget(widget);
    auto *below = new QHBoxLayout;
    const QString hint = hintOf(field);
    if (!hint.isEmpty()) {
        below->addWidget(makeLabel(hint, LabelRole::Small), 1);
        widget->focusProxy()->setAccessibleDescription(hint);
    }
    // What is chosen is the name of a list to choose from where AT-SPI tells it: its label would be lost.
    if (qobject_cast<QComboBox *>(widget->focusProxy()))
        widget->focusProxy()->setAccessibleDescription(hint.isEmpty() ? fieldLabel(field)
                                                                      : fieldLabel(field) + u". "_s + hint);
    if (field.lines > 1) {
        QLabel *count = makeLabel({}, LabelRole::Small);
        count->setObjectName(u"characters_"_s + field.id);
        count->setWordWrap(false);
        const auto showCount = [count, widget, most = field.mostLength] {
            const int length = int(widget->answer().toString().size());
            count->setText(most > 0 ? RequestForm::tr("%1 of %2 characters").arg(length).arg(most)
                                    : RequestForm::tr("%n character(s)", nullptr, length));
        };
        showCount();
        // Also what is shown of a draft, not only what is typed.
        if (const auto *text = qobject_cast<QPlainTextEdit *>(widget->focusProxy()))
            connect(text->document(), &QTextDocument::contentsChanged, count, showCount);
        below->addWidget(count, hint.isEmpty() ? 1 : 0, Qt::AlignRight | Qt::AlignTop);
    }
    layout->addLayout(below);
    return cell;
}

} // namespace officina
