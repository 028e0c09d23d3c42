// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be opened; see the header.
#include "ui/curves/openrunsbutton.h"

#include "client/curves/formats/textlog.h"
#include "client/settings/settings.h"
#include "ui/common/controls.h"
#include "ui/common/plaintip.h"
#include "ui/curves/patterndialog.h"
#include "ui/present/formats.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const Setting<QString> textPatternKept{u"curves/textPattern"_s};

} // namespace

OpenRunsButton::OpenRunsButton(SiteInUse &site, Settings &settings, RunSources &sources)
    : QPushButton(tr("Open", "folders or runs; opens a menu")), m_site(site), m_settings(settings), m_sources(sources)
{
    setObjectName(u"openRuns"_s);
    setAutoDefault(false);
    setProperty("hasMenu", true);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"openRunsMenu"_s);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(*menu); });
    setMenu(menu);
    usePattern();
}

void OpenRunsButton::fill(QMenu &menu)
{
    menu.clear();
    const auto add = [&](const QString &name, const QString &text, auto slot) {
        menu.addAction(text, this, slot)->setObjectName(name);
    };
    const Connection *connection = m_site.connection();
    add(u"openCurvesSiteFolder"_s,
        connection ? tr("Folder of %1…", "%1: a site").arg(siteName(connection->site())).replace(u'&', u"&&"_s)
                   : tr("Folder of a site…"),
        &OpenRunsButton::siteFolderWanted);
    add(u"openCurvesFolder"_s, tr("Folder of this computer…"), &OpenRunsButton::chooseFolder);
    add(u"openCurvesFile"_s, tr("Log of this computer…"), &OpenRunsButton::chooseLog);
    add(u"textPattern"_s, tr("Plain logs by a pattern…"), &OpenRunsButton::askForPattern);
    menu.addSeparator();
    menu.addAction(tr("Looked at before, also without a connection:"))->setEnabled(false);
    addCopies(menu);
}

// What was read of sites is kept: it can be looked at without them.
void OpenRunsButton::addCopies(QMenu &menu)
{
    constexpr qsizetype most = 15;
    const QList<MirroredRun> copies = m_sources.copies();
    QMenu *to = &menu;
    for (qsizetype i = 0; i < copies.size(); ++i) {
        if (i == most)
            to = menu.addMenu(tr("… and %n more.", "runs", int(copies.size() - most)));
        const MirroredRun &copy = copies[i];
        QString text = tr("%1 · %2 · %3", "%1: run, %2: site, %3: '3 min ago'")
                           .arg(copy.run.title, copy.site, formats::ago(copy.readAt, QDateTime::currentDateTimeUtc()));
        QAction *action = to->addAction(text.replace(u'&', u"&&"_s), this, [this, copy] { m_sources.openCopy(copy); });
        action->setToolTip(plainTip(copy.run.folder.display()));
    }
    if (copies.isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

void OpenRunsButton::askForPattern()
{
    auto *dialog = new PatternDialog(m_settings.get(textPatternKept), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings.set(textPatternKept, dialog->pattern());
        usePattern();
    });
    dialog->open();
}

void OpenRunsButton::usePattern()
{
    m_sources.setTextPattern(textPattern(m_settings.get(textPatternKept)).value_or(QRegularExpression()));
}

void OpenRunsButton::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Open a folder with logs"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    choose(dialog);
}

void OpenRunsButton::chooseLog()
{
    auto *dialog = new QFileDialog(this, tr("Open a log"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    choose(dialog);
}

void OpenRunsButton::choose(QFileDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_sources.openFolder(path); });
    dialog->open();
}

} // namespace officina
