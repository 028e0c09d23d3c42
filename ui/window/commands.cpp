// SPDX-License-Identifier: GPL-3.0-or-later
//
// The palette's entries; see the header. They are gathered when the palette opens, so they are
// never older than that.
#include "ui/window/commands.h"

#include "client/catalogue/catalogue.h"
#include "client/invitations/invitationbook.h"
#include "client/projects/projectmemory.h"
#include "client/requests/requeststore.h"
#include "client/sites/sitelist.h"
#include "client/updates/catalogueupdates.h"
#include "ui/common/page.h"
#include "ui/common/siteinuse.h"
#include "ui/jobs/joblistrows.h"
#include "ui/present/sitetext.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pages.h"
#include "ui/window/rail.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtGui/QKeySequence>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::Commands)
};

} // namespace

QList<Command> keyCommands(MainWindow &window, Pages &pages)
{
    QList<Command> commands;
    int digit = Qt::Key_1;
    for (const PageId page : allPages()) {
        const QKeySequence keys(Qt::CTRL | (page == PageId::Settings ? Qt::Key_Comma : Qt::Key(digit++)));
        commands +=
            {pageTitle(page), Say::tr("Page"), pageIcon(page), [&window, page] { window.goToPage(page); }, keys};
    }
    const QString what = Say::tr("Command");
    commands += {
        {Say::tr("Help on this page, with its keys"), what, u"info"_s, [&window] { window.openHelp(); },
         QKeySequence::HelpContents},
        {Say::tr("Refresh this page"), what, u"refresh"_s, [&pages] { pages.currentPage()->refresh(); },
         QKeySequence::Refresh},
        {Say::tr("Find on this page"), what, u"search"_s, [&pages] { pages.currentPage()->find(); },
         QKeySequence::Find},
        {Say::tr("Search or run a command"), what, u"search"_s, [&window] { window.openPalette(); }, paletteKeys},
        //: An area: the bar at the top, the list of pages, or a part of the page
        {Say::tr("Go to the next area of the window"), what, u"arrow-right"_s, [&window] { window.goToArea(1); },
         Qt::Key_F6},
        //: An area: the bar at the top, the list of pages, or a part of the page
        {Say::tr("Go to the area before"), what, u"arrow-left"_s, [&window] { window.goToArea(-1); },
         Qt::SHIFT | Qt::Key_F6},
        {Say::tr("Quit Officina"), what, u"cancel"_s, [&window] { window.close(); }, QKeySequence::Quit},
    };
    return commands;
}

QList<Command> workCommands(Pages &pages, const SiteInUse &site, const std::function<void(const SiteId &)> &connectTo,
                            const std::function<void()> &leave)
{
    const QString what = Say::tr("Command");
    QList<Command> commands{
        {Say::tr("Connect to a site…"), what, u"plug"_s, [connectTo] { connectTo({}); }},
        {Say::tr("Can I get in? Check the access to a site"), what, u"info"_s, [&pages] { pages.examine(); }},
        {Say::tr("Make a key…"), what, u"key"_s, [&pages] { pages.openKeys(); }},
        {Say::tr("Show me around: the first run in five steps"), what, u"play"_s,
         [&pages] { Q_EMIT pages.firstRunWanted(); }},
        {Say::tr("Find the right factory…"), what, u"search"_s, [&pages] { pages.openFinder(); }},
        {Say::tr("New request"), what, u"add"_s, [&pages] { pages.newRequest(); }},
        {Say::tr("New cohort…"), what, u"cohort"_s, [&pages] { pages.newCohort(); }},
        {Say::tr("Add a portal…"), what, u"key"_s, [&pages] { pages.addPortal(); }},
        {Say::tr("History of jobs"), what, u"clock"_s, [&pages] { pages.showJobHistory(); }},
    };
    if (const Connection *connection = site.connection()) {
        commands += Command{Say::tr("New job…"), what, u"add"_s, [&pages] { pages.newJob(); }};
        commands += Command{Say::tr("Run a folder…"), what, u"jobs"_s, [&pages] { pages.runFolder(); }};
        if (const auto last = ProjectMemory(pages.projectsFolder()).last())
            //: %1: the name of a folder
            commands += Command{Say::tr("Run “%1” again").arg(QDir(*last).dirName()), what, u"jobs"_s,
                                [&pages, folder = *last] { pages.runFolder(folder); }};
        const auto jobs = [&](const QString &title, JobView view) {
            commands += Command{title, what, u"jobs"_s, [&pages, view] { pages.showJobView(int(view)); }};
        };
        jobs(Say::tr("Show running jobs"), JobView::Running);
        jobs(Say::tr("Show waiting jobs"), JobView::Waiting);
        jobs(Say::tr("Show jobs that need you"), JobView::NeedsYou);
        jobs(Say::tr("Show failed jobs"), JobView::Failed);
        commands += Command{Say::tr("Save the list of jobs…"), what, u"export"_s, [&pages] { pages.saveJobList(); }};
        commands += Command{Say::tr("Leave %1").arg(siteName(connection->site())), what, u"cancel"_s, leave};
    }
    return commands;
}

QList<Command> draftCommands(const RequestStore &requests, Pages &pages)
{
    QList<Command> commands;
    const auto listing = requests.list();
    if (!listing)
        return commands; // the Requests page says why
    for (const Request &request : listing->requests) {
        commands += Command{request.title().isEmpty() ? Say::tr("Request without a title") : request.title(),
                            Say::tr("Draft"), u"request"_s, [&pages, id = request.id] { pages.openRequest(id); }};
    }
    return commands;
}

QList<Command> siteCommands(SiteInUse &site, const std::function<void(const Site &)> &use)
{
    QList<Command> commands;
    for (const Connection *connection : site.beside())
        commands += Command{Say::tr("Disconnect from %1").arg(siteName(connection->site())), Say::tr("Command"),
                            u"cancel"_s, [&site, id = connection->site().id] { site.leave(id); }};
    for (const Site &known : loadSites().sites)
        commands += Command{siteName(known), Say::tr("Site: connect"), u"plug"_s, [use, known] { use(known); }};
    return commands;
}

std::optional<Command> addressCommand(const QString &text, const SiteList &known,
                                      const std::function<void(const Site &)> &use)
{
    static const QRegularExpression looksLikeOne(u"[@:.]"_s);
    if (!text.contains(looksLikeOne))
        return {};
    const auto typed = typedSite(text);
    if (!typed || known.find({text.trimmed()}))
        return {};
    const Site site = siteFrom(*typed, known.sites);
    return Command{siteName(site), Say::tr("Site: connect"), u"plug"_s, [use, site] { use(site); }};
}

QList<Command> invitationCommands(Pages &pages, const SiteInUse &site, const std::function<void()> &open)
{
    const QString what = Say::tr("Command");
    QList<Command> commands{{Say::tr("Open an invitation…"), what, u"key"_s, open}};
    const auto accepted = pages.invitation();
    if (!accepted)
        return commands;
    const Invitation &said = accepted->open.invitation;
    const Connection *connection = site.connection();
    const bool isHere = connection && connection->site().id == said.siteId();
    if (isHere && !said.data.isEmpty())
        commands +=
            Command{Say::tr("Stage the workshop's data"), what, u"data"_s, [&pages] { pages.stageWorkshopData(); }};
    if (isHere && !said.job.isEmpty())
        commands += Command{Say::tr("Open the workshop's job"), what, u"jobs"_s, [&pages] { pages.newInvitedJob(); }};
    if (!said.cohort.isEmpty())
        commands += Command{Say::tr("Report to my teacher…"), what, u"export"_s, [&pages] { pages.report(); }};
    return commands;
}

QList<Command> updateCommands(const CatalogueUpdates &updates, const std::function<void()> &open,
                              const std::function<void()> &useBuiltIn)
{
    QList<Command> commands{{Say::tr("Open a catalogue update…"), Say::tr("Command"), u"factory"_s, open}};
    if (!updates.isBuiltIn())
        commands += Command{Say::tr("Go back to the built-in catalogue"), Say::tr("Command"), u"factory"_s, useBuiltIn};
    return commands;
}

QList<Command> factoryCommands(const Catalogue &catalogue, Pages &pages)
{
    QList<Command> commands;
    for (const Factory &factory : catalogue.factories()) {
        commands += Command{factory.name.valueOr(factory.id.value), Say::tr("Factory"), u"factory"_s,
                            [&pages, id = factory.id] { pages.showFactory(id); }};
    }
    return commands;
}

} // namespace officina
