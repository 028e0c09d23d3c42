// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line for each file; see the header.
#include "ui/cohort/reportsdialog.h"

#include "client/base/remotepath.h"
#include "ui/cohort/formparts.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/chip.h"
#include "ui/common/theme.h"
#include "ui/present/cohorttext.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QScrollArea>

namespace officina {

using namespace Qt::StringLiterals;
using cohort::Taking;

ReportsDialog::ReportsDialog(const QStringList &files, Take take, QWidget *parent)
    : QDialog(parent), m_take(std::move(take)), m_sum(makeLabel({}, LabelRole::Strong)),
      m_problem(makeNotice(u"reportsProblem"_s))
{
    setObjectName(u"reportsDialog"_s);
    QVBoxLayout *lines = makeLines(*this, tr("Reports of members"));
    m_sum->setObjectName(u"reportsSum"_s);
    lines->addWidget(m_sum);
    lines->addWidget(m_problem);
    auto *content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::oneAndHalf);
    m_rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"reportsScroll"_s); // its ring when it has the focus: the style sheet
    setAccessiblePane(*scroll, windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    lines->addWidget(scroll, 1);
    QPushButton *close = makeButton(u"reportsClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(close);
    lines->addLayout(row);
    close->setDefault(true);
    resize(620, 440);
    this->take(files, false);
}

void ReportsDialog::take(const QStringList &files, bool acceptKey)
{
    const auto taken = m_take(files, acceptKey);
    if (!taken)
        return complain(*m_problem, cohorttext::saveErrorText(taken.error()));
    for (const Line &line : *taken) {
        m_taken += line.file.isTaken() ? 1 : 0;
        m_refused += line.file.isTaken() ? 0 : 1;
        m_rows->insertWidget(m_rows->count() - 1, makeLine(line));
    }
    QStringList sentences{tr("%n report(s) taken.", nullptr, m_taken)};
    if (m_refused > 0)
        sentences += tr("%n refused, which changed nothing.", nullptr, m_refused);
    m_sum->setText(sentences.join(u'\n'));
}

QWidget *ReportsDialog::makeLine(const Line &line)
{
    auto *shown = new QWidget;
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::one);
    const bool isKnown = line.file.report && line.file.taking == Taking::Known;
    auto *chip = !line.file.isTaken() ? new Chip(tr("Refused"), Tone::Bad)
        : isKnown                     ? new Chip(tr("Known already"), Tone::Neutral)
                                      : new Chip(tr("Taken"), Tone::Good);
    head->addWidget(chip);
    head->addWidget(
        makeShortLabel(displayText(QFileInfo(line.file.path).fileName()), LabelRole::Muted, Qt::ElideMiddle), 1);
    layout->addLayout(head);
    QLabel *text = makeLabel(displayText(line.text, u"\n"));
    text->setObjectName(u"reportText"_s);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text);
    if (line.file.report && line.file.taking == Taking::OtherKey) {
        QPushButton *accept = makeButton(u"reportAcceptKey"_s, tr("I have asked them…"), ButtonKind::Link);
        connect(accept, &QPushButton::clicked, this, [this, line, shown] { askForKey(line, shown); });
        layout->addWidget(accept, 0, Qt::AlignLeading);
    }
    return shown;
}

void ReportsDialog::askForKey(const Line &line, QWidget *shown)
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Another key"),
        tr("Take the report of %1, and their key from now on?", "%1 is a mail address").arg(line.file.report->mail),
        QMessageBox::Cancel, this);
    box->setObjectName(u"reportKeyBox"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Only where they told you themselves, by telephone for instance, that they have written "
                               "it on another computer."));
    const auto *accept = box->addButton(tr("Take it"), QMessageBox::AcceptRole);
    connect(accept, &QAbstractButton::clicked, this, [this, line, shown] {
        --m_refused;
        delete shown;
        take({line.file.path}, true);
    });
    box->open();
}

} // namespace officina
