// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pattern of plain logs; see the header.
#include "ui/curves/patterndialog.h"

#include "client/curves/formats/textlog.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/curves/axisnumbers.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace officina {

using namespace Qt::StringLiterals;

PatternDialog::PatternDialog(const QString &pattern, QWidget *parent)
    : QDialog(parent), m_pattern(new QLineEdit(pattern)), m_lines(new QPlainTextEdit),
      m_found(makeLabel({}, LabelRole::Small))
{
    setObjectName(u"patternDialog"_s);
    setWindowTitle(tr("Plain logs by a pattern"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::one);
    layout->addWidget(makeLabel(
        tr("Files named *.log, *.out, *.err and *.txt are read by it where their lines match, and others as without a "
           "pattern. Write a line as the program prints it, with ... for each number: it is named by the word before "
           "it. A regular expression with a named group for each number does as well.")));
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_pattern->setObjectName(u"textPatternEdit"_s);
    m_pattern->setFont(fixed);
    m_pattern->setAccessibleName(tr("Pattern"));
    m_pattern->setPlaceholderText(u"step ... loss=..."_s);
    m_pattern->setClearButtonEnabled(true);
    layout->addWidget(m_pattern);
    layout->addWidget(makeLabel(tr("Try it on lines of your log"), LabelRole::Heading));
    m_lines->setObjectName(u"textPatternLines"_s);
    m_lines->setFont(fixed);
    m_lines->setAccessibleName(tr("Lines to try the pattern on"));
    m_lines->setPlaceholderText(u"step 100 loss=0.25\nstep 200 loss=0.21"_s);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setTabChangesFocus(true);
    layout->addWidget(m_lines, 1);
    m_found->setObjectName(u"textPatternFound"_s);
    m_found->setMinimumHeight(3 * fontMetrics().height());
    m_found->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_found);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_use = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_pattern, &QLineEdit::textChanged, this, &PatternDialog::tryOut);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &PatternDialog::tryOut);
    resize(620, 460);
    tryOut();
}

QString PatternDialog::pattern() const
{
    return m_pattern->text().trimmed();
}

void PatternDialog::tryOut()
{
    const auto expression = textPattern(pattern());
    m_use->setEnabled(expression || pattern().isEmpty());
    if (pattern().isEmpty()) {
        m_found->clear();
        return;
    }
    if (!expression) {
        m_found->setText(tr("That is neither a line with ... for a number nor a regular expression with a group."));
        return;
    }
    TextReader reader(*expression);
    std::vector<TaggedPoint> points;
    reader.feed(m_lines->toPlainText().toUtf8(), points);
    reader.finish(points);
    constexpr size_t most = 3;
    QStringList found;
    for (const TaggedPoint &one : std::span(points).first(std::min(points.size(), most)))
        found.push_back(tr("%1 at step %2: %3", "%1: name of a curve")
                            .arg(QString::fromUtf8(reader.tagName(one.tag)), locale().toString(one.point.step),
                                 valueText(one.point.value, locale())));
    if (points.size() > most)
        found.push_back(tr("… and %n more.", nullptr, int(points.size() - most)));
    if (points.empty() && !m_lines->toPlainText().isEmpty())
        found.push_back(tr("Nothing in these lines matches."));
    m_found->setText(found.join(u'\n'));
}

} // namespace officina
