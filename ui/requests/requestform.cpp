// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields and their bindings; see the header.
#include "ui/requests/requestform.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/checktext.h"

#include <QtCore/QLocale>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// A field without a date: the smallest one, shown as words.
const QDate noDate(2000, 1, 1);

// The page scrolls under the pointer; a value must not change by that.
class WheelGuard : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

void guardWheel(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelGuard(field));
}

} // namespace

RequestForm::RequestForm(const QString &title, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::two);
    layout->addWidget(makeLabel(title, LabelRole::Heading));
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(space::two);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    layout->addStretch(1);
}

void RequestForm::show(const Request &request)
{
    m_isFilling = true;
    for (const auto &[show, read] : std::as_const(m_bindings))
        show(request);
    m_isFilling = false;
}

void RequestForm::readInto(Request &request) const
{
    for (const auto &[show, read] : m_bindings)
        read(request);
}

void RequestForm::bind(Show show, Read read)
{
    m_bindings.append({std::move(show), std::move(read)});
}

void RequestForm::edited()
{
    if (!m_isFilling)
        Q_EMIT changed();
}

void RequestForm::place(QWidget *widget, Width width)
{
    if (width == Width::Full)
        m_cell += m_cell % 2;
    const int span = width == Width::Full ? 2 : 1;
    m_grid->addWidget(widget, m_cell / 2, m_cell % 2, 1, span, width == Width::Half ? Qt::AlignTop : Qt::Alignment());
    m_cell += span;
}

void RequestForm::placeLabelled(QWidget *field, const QString &label, Width width)
{
    field->setAccessibleName(label);
    auto *cell = new QWidget;
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    QLabel *name = makeLabel(label, LabelRole::Small);
    name->setBuddy(field);
    layout->addWidget(name);
    layout->addWidget(field);
    place(cell, width);
}

QLineEdit *RequestForm::line(const QString &objectName, const QString &label, Field<QString> field, Width width)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setMaxLength(2000);
    placeLabelled(edit, label, width);
    bind([edit, field](Request request) { edit->setText(field(request)); },
         [edit, field](Request &request) { field(request) = edit->text(); });
    connect(edit, &QLineEdit::textChanged, this, &RequestForm::edited);
    return edit;
}

QPlainTextEdit *RequestForm::text(const QString &objectName, const QString &label, Field<QString> field, int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(objectName);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + 3 * space::one);
    edit->setAccessibleName(label);
    auto *cell = new QWidget;
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    QLabel *name = makeLabel(label, LabelRole::Small);
    name->setBuddy(edit);
    QLabel *count = makeLabel({}, LabelRole::Small);
    count->setAlignment(Qt::AlignRight);
    layout->addWidget(name);
    layout->addWidget(edit);
    layout->addWidget(count);
    place(cell, Width::Full);
    bind([edit, field](Request request) { edit->setPlainText(field(request)); },
         [edit, field](Request &request) { field(request) = edit->toPlainText(); });
    const auto showCount = [edit, count] {
        count->setText(tr("%n character(s)", nullptr, int(edit->toPlainText().size())));
    };
    showCount();
    connect(edit, &QPlainTextEdit::textChanged, this, showCount);
    connect(edit, &QPlainTextEdit::textChanged, this, &RequestForm::edited);
    return edit;
}

QComboBox *RequestForm::options(const QString &objectName, const QString &label, const QList<Option> &options,
                                Width width)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    for (const Option &option : options)
        box->addItem(option.text, option.data);
    guardWheel(box);
    placeLabelled(box, label, width);
    connect(box, &QComboBox::currentIndexChanged, this, &RequestForm::edited);
    return box;
}

QComboBox *RequestForm::answer(const QString &objectName, const QString &label, Field<Answer> field)
{
    QList<Option> list;
    for (const Answer answer : {Answer::NotGiven, Answer::Yes, Answer::No})
        list.append({answerText(answer), int(answer)});
    QComboBox *box = options(objectName, label, list);
    bind([box, field](Request request) { box->setCurrentIndex(box->findData(int(field(request)))); },
         [box, field](Request &request) { field(request) = Answer(box->currentData().toInt()); });
    return box;
}

QDateEdit *RequestForm::date(const QString &objectName, const QString &label, Field<QDate> field)
{
    auto *edit = new QDateEdit;
    edit->setObjectName(objectName);
    edit->setMinimumDate(noDate);
    edit->setSpecialValueText(tr("Not given"));
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).contains(u"yyyy"_s)
                               ? QLocale().dateFormat(QLocale::ShortFormat)
                               : u"yyyy-MM-dd"_s);
    guardWheel(edit);
    placeLabelled(edit, label, Width::Half);
    bind([edit, field](Request request) { edit->setDate(field(request).isValid() ? field(request) : noDate); },
         [edit, field](Request &request) { field(request) = edit->date() == noDate ? QDate() : edit->date(); });
    connect(edit, &QDateEdit::dateChanged, this, &RequestForm::edited);
    return edit;
}

QCheckBox *RequestForm::flag(const QString &objectName, const QString &label, Field<bool> field)
{
    auto *box = new QCheckBox(label);
    box->setObjectName(objectName);
    place(box, Width::Half);
    bind([box, field](Request request) { box->setChecked(field(request)); },
         [box, field](Request &request) { field(request) = box->isChecked(); });
    connect(box, &QCheckBox::toggled, this, &RequestForm::edited);
    return box;
}

QSpinBox *RequestForm::whole(const QString &objectName, const QString &label, int most, Field<int> field)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setRange(0, most);
    box->setGroupSeparatorShown(true);
    guardWheel(box);
    placeLabelled(box, label, Width::Half);
    bind([box, field](Request request) { box->setValue(field(request)); },
         [box, field](Request &request) { field(request) = box->value(); });
    connect(box, &QSpinBox::valueChanged, this, &RequestForm::edited);
    return box;
}

QDoubleSpinBox *RequestForm::number(const QString &objectName, const QString &label, double most, Field<double> field)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(objectName);
    box->setRange(0, most);
    box->setDecimals(1);
    box->setGroupSeparatorShown(true);
    guardWheel(box);
    placeLabelled(box, label, Width::Half);
    bind([box, field](Request request) { box->setValue(field(request)); },
         [box, field](Request &request) {
             // What the field cannot show exactly is only changed by the user.
             if (box->value() != qRound64(field(request) * 10) / 10.0)
                 field(request) = box->value();
         });
    connect(box, &QDoubleSpinBox::valueChanged, this, &RequestForm::edited);
    return box;
}

} // namespace officina
