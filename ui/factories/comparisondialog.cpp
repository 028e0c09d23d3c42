// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table as rich text, so that it breaks lines, can be copied, and leads to sources by keyboard; see the header.
#include "ui/factories/comparisondialog.h"

#include "ui/common/controls.h"
#include "ui/common/copied.h"
#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"
#include "ui/factories/citations.h"
#include "ui/factories/sourcepopup.h"
#include "ui/present/comparisonimage.h"
#include "ui/present/formats.h"
#include "ui/present/sourceage.h"
#include "ui/present/unbroken.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

ComparisonDialog::ComparisonDialog(const Catalogue &catalogue, QWidget *parent)
    : QDialog(parent), m_catalogue(catalogue), m_onlyDifferent(new QCheckBox(tr("Only what differs"))),
      m_hint(makeLabel({}, LabelRole::Small)), m_table(new QTextBrowser), m_error(new ErrorPanel)
{
    setObjectName(u"comparisonDialog"_s);
    setWindowTitle(tr("Compare systems"));
    resize(1040, 720);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeChoices());
    auto *line = new QHBoxLayout;
    m_onlyDifferent->setObjectName(u"comparisonOnlyDifferent"_s);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &ComparisonDialog::update);
    line->addWidget(m_onlyDifferent);
    line->addWidget(m_hint, 1);
    layout->addLayout(line);
    m_table->setObjectName(u"comparisonTable"_s);
    m_table->setAccessibleName(tr("Systems side by side"));
    m_table->setOpenLinks(false);
    connect(m_table, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { openCitation(link.toString(), m_catalogue, m_today, this); });
    layout->addWidget(m_table, 1);
    layout->addWidget(m_error);
    layout->addWidget(makeButtons());
    update();
}

QWidget *ComparisonDialog::makeChoices()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    QList<std::pair<QString, QString>> names;
    for (const System &system : m_catalogue.systems())
        names.append({system.name.valueOr(system.id.value), system.id.value});
    std::ranges::sort(names, {}, [](const auto &name) { return searchable(name.first); });
    for (int place = 0; place < mostCompared; ++place) {
        auto *box = new QComboBox;
        box->setObjectName(u"comparisonSystem%1"_s.arg(place + 1));
        box->setAccessibleName(tr("System %1").arg(QLocale().toString(place + 1)));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->addItem(tr("Choose a system"), QString());
        for (const auto &[name, id] : std::as_const(names))
            box->addItem(name, id);
        connect(box, &QComboBox::currentIndexChanged, this, &ComparisonDialog::update);
        m_choices.append(box);
        row->addWidget(box, 1);
    }
    return line;
}

QWidget *ComparisonDialog::makeButtons()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    auto *copy = makeButton(u"comparisonCopy"_s, tr("Copy"), ButtonKind::Normal, u"copy"_s);
    copy->setToolTip(tr("Copy the table, for a spreadsheet or a document"));
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        auto *table = new QMimeData;
        table->setHtml(m_table->toHtml());
        table->setText(QString::fromUtf8(comparisonCsv(m_comparison, m_catalogue)));
        QGuiApplication::clipboard()->setMimeData(table);
        sayCopied(copy);
    });
    auto *csv = makeButton(u"comparisonCsv"_s, tr("Save as CSV…"), ButtonKind::Normal, u"export"_s);
    connect(csv, &QPushButton::clicked, this, [this] { askWhereToSave(u"csv"_s, tr("Table (*.csv)")); });
    auto *picture = makeButton(u"comparisonPicture"_s, tr("Save as picture…"), ButtonKind::Normal, u"export"_s);
    connect(picture, &QPushButton::clicked, this, [this] { askWhereToSave(u"png"_s, tr("Picture (*.png)")); });
    auto *close = makeButton(u"comparisonClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    m_exports = {copy, csv, picture};
    for (QPushButton *button : {copy, csv, picture, close})
        button->setAutoDefault(false);
    for (QPushButton *button : m_exports)
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    return line;
}

void ComparisonDialog::setSystems(const QList<SystemId> &systems)
{
    for (qsizetype place = 0; place < m_choices.size(); ++place) {
        const QSignalBlocker blocker(m_choices.at(place));
        m_choices.at(place)->setCurrentIndex(std::max(0, m_choices.at(place)->findData(systems.value(place).value)));
    }
    update();
}

void ComparisonDialog::setToday(const QDate &today)
{
    m_today = today;
    update();
}

void ComparisonDialog::update()
{
    QList<SystemId> chosen;
    for (const QComboBox *box : std::as_const(m_choices)) {
        if (const QString id = box->currentData().toString(); !id.isEmpty())
            chosen.append({id});
    }
    m_comparison = compareSystems(m_catalogue, chosen, m_today);
    if (m_onlyDifferent->isChecked()) // as what is copied and saved
        m_comparison.rows.removeIf([](const ComparedRow &row) { return !row.differs; });
    const bool enough = m_comparison.systems.size() >= 2;
    QString hint = enough
        ? tr("≠ marks what differs. Figures collected on %1.").arg(formats::date(m_comparison.figuresOf))
        : tr("Choose two to four systems.");
    if (enough && m_comparison.isAnyOld())
        hint += u' ' + oldFactsText();
    m_hint->setText(hint);
    for (QPushButton *button : std::as_const(m_exports))
        button->setEnabled(enough);
    m_table->setHtml(unbroken(html()));
}

QString ComparisonDialog::html() const
{
    const Colours &colours = Colours::of(palette());
    const QString border = u"border-bottom:1px solid %1;"_s.arg(colours.line.name());
    Citations citations(m_catalogue);
    const int width = 82 / std::max(1, int(m_comparison.systems.size()));
    QString text = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"5\"><tr><td width=\"18%\"></td>"_s;
    for (const QString &name : m_comparison.names)
        text += u"<td width=\"%1%\" style=\"%2\"><b>%3</b></td>"_s.arg(QString::number(width), border,
                                                                       name.toHtmlEscaped());
    text += "</tr>"_L1;
    for (const ComparedRow &row : m_comparison.rows) {
        const QString label = row.label.toHtmlEscaped();
        // Beside the colour a sign, and weight.
        text += row.differs ? u"<tr style=\"background:%1\"><td style=\"%2\"><b>≠ %3</b></td>"_s.arg(
                                  colours.accentSoft.name(), border, label)
                            : u"<tr><td style=\"%1 color:%2\">%3</td>"_s.arg(border, colours.muted.name(), label);
        for (const ComparedCell &cell : row.cells) {
            QString shown = cell.isKnown
                ? citations.fact(cell.text, cell.sources, cell.isConfirmed, cell.note)
                : u"<span style=\"color:%1\">%2</span>"_s.arg(colours.muted.name(), cell.text.toHtmlEscaped());
            if (cell.oldReading.isValid())
                shown += u" (%1)"_s.arg(readOnText(cell.oldReading).toHtmlEscaped());
            text += u"<td style=\"%1\">%2</td>"_s.arg(border, shown);
        }
        text += "</tr>"_L1;
    }
    return text + "</table><p></p>"_L1 + citations.listHtml();
}

void ComparisonDialog::askWhereToSave(const QString &suffix, const QString &filter)
{
    auto *dialog = new QFileDialog(this, tr("Save the comparison"), QDir::homePath());
    dialog->setObjectName(u"comparisonFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    QStringList ids;
    for (const SystemId &id : std::as_const(m_comparison.systems))
        ids.append(id.value);
    dialog->selectFile(ids.join(u'-') + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ComparisonDialog::saveTo);
    dialog->open();
}

bool ComparisonDialog::saveTo(const QString &path)
{
    const bool isDark = palette().window().color().lightness() < 128;
    const auto saved = path.endsWith(u".csv", Qt::CaseInsensitive)
        ? exportComparisonCsv(m_comparison, m_catalogue, path)
        : exportComparisonPng(m_comparison, path, isDark);
    if (saved)
        m_error->clear();
    else
        m_error->show(errorText(saved.error(), Doing::Exporting));
    return saved.has_value();
}

} // namespace officina
