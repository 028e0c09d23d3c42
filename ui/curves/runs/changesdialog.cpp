// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed between runs; see the header.
#include "ui/curves/runs/changesdialog.h"

#include "client/base/linediff.h"
#include "ui/common/controls.h"
#include "ui/common/copied.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/curves/runs/originreader.h"

#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QTextBlock>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTextEdit>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

void showChanges(OriginReader &reader, const QList<RunEntry> &runs, QWidget *window)
{
    constexpr qsizetype most = 20;
    const QList<RunEntry> first = runs.first(std::min(runs.size(), most));
    QList<std::pair<QString, ChangedRun>> changed; // by key: entries are gone when the answer comes
    for (const RunEntry &entry : first)
        changed.push_back({entry.listed.key, {entry.listed.label, entry.listed.parameters}});
    const int left = int(runs.size() - first.size());
    reader.read(first, [changed, left, window = QPointer(window)](const RunOrigins &origins) {
        QList<ChangedRun> all;
        for (auto [key, run] : changed) {
            if (const auto origin = origins.of.constFind(key); origin != origins.of.cend())
                run.origin = *origin;
            all.push_back(run);
        }
        if (!window)
            return;
        auto *dialog = new ChangesDialog(all, origins.unread, window, left);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

ChangesDialog::ChangesDialog(const QList<ChangedRun> &runs, int unread, QWidget *parent, int left)
    : QDialog(parent), m_runs(runs), m_equal(new QCheckBox), m_table(new QTableWidget), m_one(new QComboBox),
      m_other(new QComboBox), m_none(makeLabel({}, LabelRole::Muted)), m_script(new QTextEdit)
{
    setObjectName(u"changesDialog"_s);
    setWindowTitle(tr("What changed between %n run(s)", nullptr, int(runs.size())));
    resize(820, 620);
    QList<HyperParameters> parameters;
    for (const ChangedRun &run : runs)
        parameters.push_back(run.parameters);
    m_parameters = compareParameters(parameters);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTable(unread, left));
    splitter->addWidget(buildScripts());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copyAll = makeButton(u"copyChanges"_s, tr("Copy"), ButtonKind::Normal, u"copy"_s);
    copyAll->setToolTip(tr("The table as tab-separated text, and the difference of the scripts below it"));
    connect(copyAll, &QPushButton::clicked, this, [this, copyAll] {
        copy();
        sayCopied(copyAll);
    });
    buttons->addButton(copyAll, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    fillTable();
    showDiff();
}

QWidget *ChangesDialog::buildTable(int unread, int left)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(makeLabel(tr("Hyper-parameters"), LabelRole::Heading));
    if (m_parameters.different.isEmpty())
        layout->addWidget(makeLabel(m_parameters.equal.isEmpty()
                                        ? tr("The logs of these runs have no hyper-parameters.")
                                        : tr("All hyper-parameters are the same in these runs."),
                                    LabelRole::Muted));
    m_table->setObjectName(u"changesTable"_s);
    m_table->setAccessibleName(tr("What differs, run by run"));
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setColumnCount(1 + int(m_runs.size()));
    QStringList titles{tr("What", "differs between runs")};
    for (const ChangedRun &run : std::as_const(m_runs))
        titles.push_back(run.label);
    m_table->setHorizontalHeaderLabels(titles);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    m_table->horizontalHeader()->setHighlightSections(false);
    layout->addWidget(m_table, 1);
    m_equal->setObjectName(u"showEqual"_s);
    m_equal->setText(tr("Show the %n equal one(s), too", "hyper-parameters", int(m_parameters.equal.size())));
    m_equal->setVisible(!m_parameters.equal.isEmpty());
    connect(m_equal, &QCheckBox::toggled, this, &ChangesDialog::fillTable);
    layout->addWidget(m_equal);
    if (left > 0)
        layout->addWidget(
            makeLabel(tr("%n further run(s) are shown, and not compared here.", nullptr, left), LabelRole::Small));
    if (unread > 0)
        layout->addWidget(makeLabel(tr("Of %n run(s) it could not be looked up which job made them.", nullptr, unread),
                                    LabelRole::Small));
    return part;
}

QWidget *ChangesDialog::buildScripts()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(makeLabel(tr("Scripts of the jobs"), LabelRole::Heading));
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        if (!m_runs[i].origin || !m_runs[i].origin->script)
            continue;
        m_one->addItem(m_runs[i].label, i);
        m_other->addItem(m_runs[i].label, i);
    }
    auto *choices = new QWidget;
    auto *row = new FlowLayout(choices);
    row->setSpacing(space::one);
    m_one->setObjectName(u"changesFrom"_s);
    m_one->setAccessibleName(tr("From the script of this run"));
    m_other->setObjectName(u"changesTo"_s);
    m_other->setAccessibleName(tr("To the script of this run"));
    m_other->setCurrentIndex(m_other->count() - 1);
    for (QComboBox *choice : {m_one, m_other}) {
        choice->setMaximumWidth(320);
        connect(choice, &QComboBox::currentIndexChanged, this, &ChangesDialog::showDiff);
    }
    row->addWidget(m_one);
    QLabel *arrow = makeLabel(u"→"_s);
    arrow->setWordWrap(false);
    row->addWidget(arrow);
    row->addWidget(m_other);
    choices->setVisible(m_one->count() > 1);
    layout->addWidget(choices);
    layout->addWidget(m_none);
    m_script->setObjectName(u"changesScript"_s);
    m_script->setAccessibleName(tr("Difference of the scripts, line by line"));
    m_script->setReadOnly(true);
    m_script->setLineWrapMode(QTextEdit::NoWrap);
    m_script->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout->addWidget(m_script, 1);
    layout->addStretch();
    return part;
}

void ChangesDialog::addRow(const QString &name, const QStringList &values, bool isEqual)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const Colours &colours = Colours::of(palette());
    for (int column = 0; column <= int(values.size()); ++column) {
        auto *item = new QTableWidgetItem(column == 0 ? name : values[column - 1]);
        item->setForeground(isEqual ? colours.muted : colours.text);
        m_table->setItem(row, column, item);
    }
}

void ChangesDialog::fillTable()
{
    m_table->setRowCount(0);
    const auto addIfAny = [this](const QString &name, auto valueOf) {
        QStringList values;
        for (const ChangedRun &run : std::as_const(m_runs))
            values.push_back(run.origin ? valueOf(*run.origin) : QString());
        const bool isAny = std::ranges::any_of(values, [](const QString &value) { return !value.isEmpty(); });
        const bool isSame = std::ranges::all_of(values, [&](const QString &value) { return value == values.first(); });
        if (isAny && (!isSame || m_equal->isChecked()))
            addRow(name, values, isSame);
    };
    const auto addParameters = [this](const QStringList &names, bool areEqual) {
        for (const QString &name : names) {
            QStringList values;
            for (const ChangedRun &run : std::as_const(m_runs))
                values.push_back(run.parameters.value(name));
            addRow(name, values, areEqual);
        }
    };
    addParameters(m_parameters.different, false);
    addIfAny(tr("Job"), [](const RunOrigin &origin) { return origin.job; });
    addIfAny(tr("Commit of the source"), [](const RunOrigin &origin) {
        return origin.isChanged ? tr("%1 and changes", "a commit of Git").arg(origin.commit) : origin.commit;
    });
    if (m_equal->isChecked())
        addParameters(m_parameters.equal, true);
    m_table->setVisible(m_table->rowCount() > 0);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), 90, 260));
}

void ChangesDialog::showDiff()
{
    m_diff.clear();
    m_script->clear();
    const bool any = m_one->count() > 1;
    bool isSame = false;
    if (any) {
        const auto scriptOf = [this](const QComboBox &choice) {
            return *m_runs[choice.currentData().toInt()].origin->script;
        };
        const QList<DiffLine> lines = lineDiff(scriptOf(*m_one), scriptOf(*m_other));
        isSame = std::ranges::all_of(lines, [](const DiffLine &line) { return line.kind == DiffLine::Both; });
        m_diff = isSame ? QString() : diffText(lines);
        const Colours &colours = Colours::of(palette());
        QTextCursor cursor(m_script->document());
        for (const QString &line : m_diff.split(u'\n', Qt::SkipEmptyParts)) {
            QTextCharFormat format;
            format.setForeground(line.startsWith(u'+')       ? colours.good
                                     : line.startsWith(u'-') ? colours.bad
                                                             : colours.muted);
            cursor.insertText((cursor.atStart() ? QString() : u"\n"_s) + line, format);
        }
        m_script->moveCursor(QTextCursor::Start);
    }
    m_script->setVisible(any && !isSame);
    m_none->setVisible(!any || isSame);
    m_none->setText(any ? tr("These two scripts are the same.")
                        : tr("Scripts are compared where both runs lie in folders of jobs that Officina sent."));
}

void ChangesDialog::copy()
{
    QString text;
    for (int row = -1; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells.push_back(
                (row < 0 ? m_table->horizontalHeaderItem(column) : m_table->item(row, column))->text().simplified());
        text += cells.join(u'\t') + u'\n';
    }
    if (!m_diff.isEmpty())
        text += u"\n--- %1\n+++ %2\n%3"_s.arg(m_one->currentText(), m_other->currentText(), m_diff);
    QGuiApplication::clipboard()->setText(text);
}

} // namespace officina
