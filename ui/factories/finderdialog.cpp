// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wiring of the dialog; see the header.
#include "ui/factories/finderdialog.h"

#include "client/base/files.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/factories/finderquestions.h"
#include "ui/factories/sourcepopup.h"
#include "ui/factories/waycard.h"
#include "ui/present/cataloguesearch.h"
#include "ui/present/comparison.h"
#include "ui/present/findertext.h"

#include <QtCore/QDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// For so long letters that follow each other search in a list together: to rank takes longer, and would part them.
int pause()
{
    return QGuiApplication::styleHints()->keyboardInputInterval() + 50;
}

QScrollArea *scrolled(const QString &name, QWidget *content)
{
    auto *area = new QScrollArea;
    area->setObjectName(name);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has it
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (content)
        area->setWidget(content);
    return area;
}

} // namespace

FinderDialog::FinderDialog(const Catalogue &catalogue, QWidget *parent, const Result<Profile> &profile,
                           const QDate &day)
    : QDialog(parent), m_catalogue(catalogue), m_day(day), m_pause(new QTimer(this)),
      m_questions(new FinderQuestions(catalogue)), m_results(scrolled(u"finderResults"_s, nullptr)),
      m_error(new ErrorPanel)
{
    setObjectName(u"finderDialog"_s);
    setWindowTitle(tr("Find the right one"));
    resize(1040, 780); // for all questions
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::oneAndHalf);
    auto *form = new Card({}, Card::Margins::Flush);
    QScrollArea *questions = scrolled(u"finderQuestions"_s, m_questions);
    form->body()->addWidget(questions);
    form->setMinimumWidth(360); // the longest answer in English; of longer ones their tips tell the rest
    form->setMaximumWidth(400);
    columns->addWidget(form, 2);
    columns->addWidget(m_results, 5);
    layout->addLayout(columns, 1);
    layout->addWidget(m_error);
    layout->addWidget(makeButtons());
    m_pause->setObjectName(u"finderPause"_s);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause());
    connect(m_pause, &QTimer::timeout, this, &FinderDialog::update);
    if (profile)
        m_questions->beginWith(*profile);
    else
        m_error->show(errorText(profile.error(), Doing::OpeningRequest));
    connect(m_questions, &FinderQuestions::changed, m_pause, qOverload<>(&QTimer::start));
    update();
}

QWidget *FinderDialog::makeButtons()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    m_copy = makeButton(u"finderCopy"_s, tr("Copy"), ButtonKind::Normal, u"copy"_s);
    m_copy->setToolTip(tr("Copy answers, ways, reasons and sources as text"));
    connect(m_copy, &QPushButton::clicked, this, &FinderDialog::copy);
    m_save = makeButton(u"finderSave"_s, tr("Save as PDF…"), ButtonKind::Normal, u"export"_s);
    m_save->setToolTip(tr("For printing and for the files"));
    connect(m_save, &QPushButton::clicked, this, &FinderDialog::askWhereToSave);
    m_note = makeLabel({}, LabelRole::Small);
    m_note->setObjectName(u"finderNote"_s);
    m_compare = makeButton(u"finderCompare"_s, {}, ButtonKind::Normal);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareWanted(m_compared); });
    auto *close = makeButton(u"finderClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    for (QPushButton *button : {m_copy, m_save, m_compare, close})
        button->setAutoDefault(false);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addWidget(m_note, 1);
    row->addWidget(m_compare);
    row->addWidget(close);
    showCompared();
    return line;
}

void FinderDialog::update()
{
    const QDateTime now = m_day.isValid() ? m_day.startOfDay() : QDateTime::currentDateTime();
    const FinderAnswers answers = m_questions->answers(now.date());
    const bool saysWho = m_questions->saysWho();
    m_finding = saysWho ? findWays(m_catalogue, answers, now) : FinderResult{.answers = answers};
    m_copy->setText(tr("Copy"));
    for (QPushButton *button : {m_copy, m_save})
        button->setEnabled(saysWho);
    auto *content = new QWidget;
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, space::one, 0);
    list->setSpacing(space::oneAndHalf);
    if (saysWho)
        rank(list);
    else
        askWho(list);
    list->addStretch(1);
    m_results->setWidget(content); // deletes the former one
    content->setAccessibleName(tr("Ways to computing time, ranked"));
}

void FinderDialog::askWho(QVBoxLayout *list)
{
    QLabel *heading = makeLabel(tr("First tell who you are"), LabelRole::Title);
    heading->setObjectName(u"finderHeading"_s);
    heading->setWordWrap(true);
    list->addWidget(heading);
    list->addWidget(makeLabel(tr("Nearly every call names whom it is for. With that answer alone the ways are ranked; "
                                 "every other may stay open.")));
}

void FinderDialog::rank(QVBoxLayout *list)
{
    Citations citations(m_catalogue);
    summary(list, citations);
    int number = 0;
    for (const Way &way : m_finding.ways) {
        if (way.verdict == Verdict::DoesNotFit)
            continue;
        auto *card = new WayCard(way, ++number, m_finding, m_catalogue, citations, m_compared);
        connect(card, &WayCard::requestWanted, this, &FinderDialog::requestWanted);
        connect(card, &WayCard::factoryWanted, this, &FinderDialog::factoryWanted);
        connect(card, &WayCard::compareToggled, this, &FinderDialog::toggleCompared);
        list->addWidget(card);
    }
    others(list, citations);
    list->addWidget(makeLabel(tr("Sources"), LabelRole::Heading));
    list->addWidget(makeCitedLabel(citations.listHtml(), m_catalogue, LabelRole::Small));
}

void FinderDialog::catchUp()
{
    if (!isBehind())
        return;
    m_pause->stop();
    update();
}

void FinderDialog::summary(QVBoxLayout *list, Citations &citations)
{
    const int fitting = m_finding.fitting();
    QLabel *heading = makeLabel(fitting > 0 ? tr("%n way(s) to look at", nullptr, fitting)
                                            : tr("Nothing in the catalogue fits these answers"),
                                LabelRole::Title);
    heading->setObjectName(u"finderHeading"_s);
    heading->setWordWrap(true);
    list->addWidget(heading);
    if (fitting == 0)
        list->addWidget(makeLabel(tr("Below is why, for each. Often one answer decides: the data that has to stay, the "
                                     "amount, or the date.")));
    QStringList paragraphs{
        cohortText(m_finding.answers).toHtmlEscaped(),
        citations.fact(needText(m_finding.need, m_catalogue, m_finding.answers.work), m_finding.need.sources),
        dataText(m_finding.answers).toHtmlEscaped(), helpersText(m_finding, m_catalogue).toHtmlEscaped()};
    paragraphs.removeAll(QString());
    QLabel *need = makeCitedLabel(paragraphs.join(u"<br>"_s), m_catalogue);
    need->setObjectName(u"finderNeed"_s);
    list->addWidget(need);
    list->addWidget(makeHelpers());
    list->addWidget(makeLabel(figuresText(m_finding), LabelRole::Small));
}

// Leads to those who advise in the user's country.
QWidget *FinderDialog::makeHelpers()
{
    auto *line = new QWidget;
    auto *row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    const auto add = [&](const FactoryId &id, const QString &name) {
        auto *show = makeButton(u"finderHelper_"_s + id.value,
                                tr("Show %1", "a factory or an antenna").arg(literalText(name)), ButtonKind::Link);
        show->setAutoDefault(false);
        connect(show, &QPushButton::clicked, this, [this, id] { Q_EMIT factoryWanted(id); });
        row->addWidget(show);
    };
    for (const FactoryId &id : std::as_const(m_finding.factories))
        add(id, m_catalogue.factory(id)->shortName.valueOr(id.value));
    for (const AntennaId &id : std::as_const(m_finding.antennas))
        add({id.value}, antennaName(*m_catalogue.antenna(id)));
    line->setVisible(row->count() > 0);
    return line;
}

// What does not fit, a line or two each; folded away where something does.
void FinderDialog::others(QVBoxLayout *list, Citations &citations)
{
    const int number = int(m_finding.ways.size()) - m_finding.fitting();
    if (number == 0)
        return;
    auto *all = new QWidget;
    all->setObjectName(u"finderOthers"_s);
    auto *inside = new QVBoxLayout(all);
    inside->setContentsMargins(0, 0, 0, 0);
    for (const Way &way : m_finding.ways) {
        if (way.verdict != Verdict::DoesNotFit)
            continue;
        inside->addWidget(makeLabel(wayTitle(way, m_catalogue), LabelRole::Strong));
        QList<Reason> why = way.allReasons();
        why.removeIf([](const Reason &reason) { return reason.kind != Reason::Kind::Excludes; });
        inside->addWidget(
            makeCitedLabel(reasonsHtml(why, way.offers.first().system, m_catalogue, citations), m_catalogue));
    }
    if (m_finding.fitting() > 0) {
        const auto title = [number](bool shown) {
            return shown ? tr("Hide what does not fit") : tr("%n way(s) that do not fit, and why", nullptr, number);
        };
        auto *toggle = makeButton(u"finderShowOthers"_s, title(m_showsOthers), ButtonKind::Link);
        toggle->setAutoDefault(false);
        connect(toggle, &QPushButton::clicked, all, [this, all, toggle, title] {
            m_showsOthers = !m_showsOthers;
            all->setVisible(m_showsOthers);
            toggle->setText(title(m_showsOthers));
        });
        list->addWidget(toggle, 0, Qt::AlignLeft);
        all->setVisible(m_showsOthers);
    }
    list->addWidget(all);
}

void FinderDialog::toggleCompared(const SystemId &system, bool chosen)
{
    m_compared.removeAll(system);
    if (chosen)
        m_compared.append(system);
    // Several ways lead to one system: their checks go together.
    for (WayCard *card : m_results->findChildren<WayCard *>())
        card->showCompared(m_compared);
    showCompared();
}

void FinderDialog::showCompared()
{
    const int number = int(m_compared.size());
    m_compare->setText(tr("Compare (%1)").arg(QLocale().toString(number)));
    m_compare->setEnabled(number >= 2 && number <= mostCompared);
    m_compare->setToolTip(number > mostCompared ? tr("At most four systems fit side by side")
                              : number < 2      ? tr("Check two to four systems in the list")
                                                : tr("The checked systems side by side"));
    // Two ways that are checked may lead to one system.
    m_note->setText(number > 0 && !m_compare->isEnabled() ? m_compare->toolTip() : QString());
}

void FinderDialog::copy()
{
    catchUp();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(blocksMarkdown(findingBlocks(m_finding, m_catalogue))));
    m_copy->setText(tr("Copied"));
}

void FinderDialog::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), QDir::homePath());
    dialog->setObjectName(u"finderFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(tr("Ways to computing time") + ".pdf"_L1);
    connect(dialog, &QFileDialog::fileSelected, this, &FinderDialog::savePdf);
    dialog->open();
}

bool FinderDialog::savePdf(const QString &path)
{
    catchUp();
    const auto saved = writeFile(path, blocksPdf(findingBlocks(m_finding, m_catalogue)), true);
    if (saved) {
        m_error->clear();
        m_note->setText(tr("Saved %1.", "%1: a file").arg(QDir::toNativeSeparators(path)));
    } else {
        m_error->show(errorText(saved.error(), Doing::Exporting));
    }
    return saved.has_value();
}

} // namespace officina
