// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with a run of the list: its menu and the keys for it; see runlist.h.
#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/curves/runs/runappearances.h"
#include "ui/curves/runs/rundelegate.h"
#include "ui/curves/runs/runlist.h"

#include <QtWidgets/QColorDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QIcon swatchIcon(int style, bool dark)
{
    QPixmap picture(16, 16);
    picture.fill(curveColour(style, dark));
    return picture;
}

} // namespace

void RunList::addKeys()
{
    const auto add = [this](QKeySequence key, const QString &text, auto then) {
        auto *action = new QAction(text, m_view);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, then] {
            if (const QString run = m_view->currentIndex().data(RunKeyRole).toString(); !run.isEmpty())
                then(run);
        });
        m_view->addAction(action);
    };
    add(Qt::Key_F2, tr("Rename…"), [this](const QString &key) { rename(key); });
    add(Qt::CTRL | Qt::Key_P, tr("Pin to the top"), [this](const QString &key) { togglePinned(key); });
    const auto select = [this](const QString &key) { setSelected(key == m_selected ? QString() : key); };
    add(Qt::Key_Return, tr("Highlight"), select);
    add(Qt::Key_Enter, tr("Highlight"), select);
}

QStringList RunList::allKeys() const
{
    QStringList keys;
    for (const ListedRun &run : m_runs)
        keys.push_back(run.key);
    return keys;
}

void RunList::showOnly(const QStringList &keys)
{
    const QSet<QString> shown(keys.begin(), keys.end());
    QStringList others;
    for (const QString &key : allKeys()) {
        if (!shown.contains(key))
            others.push_back(key);
    }
    m_appearances.change(others, [](RunAppearance &appearance) { appearance.isHidden = true; });
    m_appearances.change(keys, [](RunAppearance &appearance) { appearance.isHidden = false; });
}

void RunList::showAll()
{
    m_appearances.change(allKeys(), [](RunAppearance &appearance) { appearance.isHidden = false; });
}

void RunList::togglePinned(const QString &key)
{
    m_appearances.change({key}, [](RunAppearance &appearance) { appearance.isPinned = !appearance.isPinned; });
}

void RunList::rename(const QString &key)
{
    const auto run = std::ranges::find(m_runs, key, &ListedRun::key);
    if (run == m_runs.end())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"renameRunDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the run"));
    dialog->setLabelText(tr("Name on this page; empty for its own:"));
    dialog->setTextValue(run->label);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, key](const QString &name) {
        m_appearances.change({key}, [&](RunAppearance &appearance) { appearance.name = name.simplified(); });
    });
    dialog->open();
}

// Only the job knows; a folder of this computer has none.
void RunList::tellGpus(const QString &key)
{
    const auto run = std::ranges::find(m_runs, key, &ListedRun::key);
    if (run == m_runs.end())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"runGpusDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("GPUs of the run"));
    dialog->setLabelText(tr("GPUs that the run keeps busy, for the axis of GPU-hours; 0 for what its job says:"));
    dialog->setIntRange(0, 1'000'000);
    dialog->setIntValue(run->gpus);
    connect(dialog, &QInputDialog::intValueSelected, this, [this, key](int gpus) {
        m_appearances.change({key}, [gpus](RunAppearance &appearance) { appearance.gpus = gpus; });
    });
    dialog->open();
}

void RunList::editNotes(const QString &key)
{
    const auto run = std::ranges::find(m_runs, key, &ListedRun::key);
    if (run == m_runs.end())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"runNotesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setWindowTitle(tr("Notes on the run"));
    dialog->setLabelText(tr("Shown as the run's tool tip, and in reports:"));
    dialog->setTextValue(run->notes);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, key](const QString &notes) {
        m_appearances.change({key}, [&](RunAppearance &appearance) { appearance.notes = notes.trimmed(); });
    });
    dialog->open();
}

void RunList::editTags(const QString &key)
{
    const auto run = std::ranges::find(m_runs, key, &ListedRun::key);
    if (run == m_runs.end())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"runTagsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Tags of the run"));
    dialog->setLabelText(tr("Words to find it by, with commas between them:"));
    dialog->setTextValue(run->tags.join(u", "_s));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, key](const QString &text) {
        m_appearances.change({key}, [&](RunAppearance &appearance) { appearance.tags = tagsOf(text); });
    });
    dialog->open();
}

void RunList::addTags(QMenu &menu, const ListedRun &run)
{
    for (const QString &tag : run.tags) {
        const QString text = tr("Show only runs with #%1", "a tag").arg(tag);
        menu.addAction(QString(text).replace(u'&', u"&&"_s), this,
                       [this, tag] { m_filter->setText(u"^#%1$"_s.arg(QRegularExpression::escape(tag))); });
    }
}

void RunList::chooseColour(const QString &key, const QColor &now)
{
    auto *dialog = new QColorDialog(now, this);
    dialog->setObjectName(u"runColourDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this, key](const QColor &colour) {
        m_appearances.change({key}, [&](RunAppearance &appearance) { appearance.colour = colour; });
    });
    dialog->open();
}

QMenu *RunList::colourMenu(const ListedRun &run, QWidget *parent)
{
    const bool dark = Colours::of(palette()).isDark;
    auto *menu = new QMenu(tr("Colour"), parent);
    const QString names[curveColours] = {tr("Blue"), tr("Red"),    tr("Green"),  tr("Yellow"),
                                         tr("Cyan"), tr("Purple"), tr("Violet"), tr("Strongest contrast", "a colour")};
    for (int style = 0; style < curveColours; ++style) {
        menu->addAction(swatchIcon(style, dark), names[style], this, [this, style, key = run.key] {
            m_appearances.change({key}, [style](RunAppearance &appearance) {
                appearance.style = style;
                appearance.colour = QColor();
            });
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Another colour…"), this,
                    [this, key = run.key, now = run.inkOn(dark)] { chooseColour(key, now); });
    menu->addAction(tr("As it was"), this, [this, key = run.key] {
        m_appearances.change({key}, [](RunAppearance &appearance) {
            appearance.style = -1;
            appearance.colour = QColor();
        });
    });
    return menu;
}

void RunList::showMenu(const QPoint &at)
{
    const QString key = m_view->indexAt(at).data(RunKeyRole).toString();
    const auto run = std::ranges::find(m_runs, key, &ListedRun::key);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"runMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, const QString &text, auto then, const QKeySequence &shown = {}) {
        QAction *action = menu->addAction(text, this, then);
        action->setObjectName(name);
        action->setShortcut(shown);
        action->setShortcutContext(Qt::WidgetShortcut); // told here, heard by the list
    };
    if (run != m_runs.end()) {
        const bool isSelected = key == m_selected;
        add(
            u"selectRun"_s, isSelected ? tr("No longer highlight") : tr("Highlight"),
            [this, key, isSelected] { setSelected(isSelected ? QString() : key); }, Qt::Key_Return);
        add(u"renameRun"_s, tr("Rename…"), [this, key] { rename(key); }, Qt::Key_F2);
        menu->addMenu(colourMenu(*run, menu));
        add(u"runGpus"_s, tr("GPUs…"), [this, key] { tellGpus(key); });
        add(u"runNotes"_s, tr("Notes…"), [this, key] { editNotes(key); });
        add(u"runTags"_s, tr("Tags…"), [this, key] { editTags(key); });
        addTags(*menu, *run);
        add(
            u"pinRun"_s, run->pinned ? tr("No longer pin to the top") : tr("Pin to the top"),
            [this, key] { togglePinned(key); }, Qt::CTRL | Qt::Key_P);
        menu->addSeparator();
        add(u"compareWithRun"_s, tr("Compare the others with this run"), [this, key] { Q_EMIT referenceChosen(key); });
        add(u"onlyRun"_s, tr("Show only this run"), [this, key] { showOnly({key}); });
    }
    add(u"allRuns"_s, tr("Show all runs"), [this] { showAll(); });
    add(u"noRuns"_s, tr("Hide all runs"), [this] { showOnly({}); });
    if (run != m_runs.end()) {
        menu->addSeparator();
        add(u"closeRun"_s, tr("Close this run and those opened with it"), [this, key] { Q_EMIT closeRequested(key); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace officina
