// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program `officina`: nothing but start-up.
#include "client/base/crashnote.h"
#include "client/base/userfolders.h"
#include "client/catalogue/cataloguelink.h"
#include "client/sites/practicesite.h"
#include "client/sites/sftplink.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/spokensecrets.h"
#include "ui/tour/tour.h"
#include "ui/window/application.h"
#include "ui/window/selftest.h"
#include "ui/window/singleinstance.h"
#include "ui/window/startupmeter.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <tuple>
#include <utility>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

struct Start {
    ApplicationOptions options;
    QStringList others; // to open behind the first
    QString tourFolder; // empty: no tour
    bool newcomer = false; // the tour is that of who is new
    QString selfTestPicture; // empty: no test of the installation
    bool measure = false;
};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(officina::Arguments)
};

// A link as it is; a file by its whole path, because the first start has another folder.
QString whatToOpen(const QString &what)
{
    if (what.isEmpty() || isLink(what) || isSftpLink(what))
        return what;
    const QUrl url(what);
    return QFileInfo(url.isLocalFile() ? url.toLocalFile() : what).absoluteFilePath();
}

// Ends the program itself for --help, --version and what it does not understand; says so in the
// system's language, because the settings are not read yet.
Start readArguments(QApplication &application)
{
    Language language(application);
    language.use({});
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("A desktop client for Europe's AI Factories."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"site"_s, Words::tr("Connect to a site at the start: \"practice\", a system, or an SSH alias."),
         Words::tr("id")},
        {u"language"_s, Words::tr("Speak this language, e.g. fr, whatever the settings say."), Words::tr("code")},
        {u"tour"_s, Words::tr("Do the whole job once by itself; pictures and files go to the folder."),
         Words::tr("folder")},
        {u"newcomer"_s, Words::tr("With --tour: only the way of who is new, and how many clicks it takes.")},
        {u"selftest"_s, Words::tr("Look whether this installation is whole, with a picture of every page, and quit."),
         Words::tr("picture")},
        {u"measure-startup"_s, Words::tr("Print the time to the first painted window as JSON, and quit.")},
    });
    parser.addPositionalArgument(u"what"_s,
                                 Words::tr("What to open: a link, officina://factory/it4lia or sftp://host/folder, an "
                                           "invitation, an update of the catalogue, a request's draft, a training's "
                                           "logs."),
                                 Words::tr("[link or file]"));
    parser.process(application);
    QStringList what;
    for (const QString &argument : parser.positionalArguments())
        what += whatToOpen(argument);
    return {{parser.value(u"language"_s), parser.value(u"site"_s), {}, what.value(0)},
            what.sliced(std::min<qsizetype>(1, what.size())),
            parser.value(u"tour"_s),
            parser.isSet(u"newcomer"_s),
            parser.value(u"selftest"_s),
            parser.isSet(u"measure-startup"_s)};
}

// Neither the tour nor the test of the installation sees or changes what the user has: drafts, settings, history.
std::unique_ptr<QTemporaryDir> otherProfile()
{
    auto profile = std::make_unique<QTemporaryDir>();
    keepEverythingIn(profile->path());
    return profile;
}

// It answers Qt's own file dialogs, because those of a desktop belong to another process.
void prepareTour(Start &start)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    if (start.options.language.isEmpty())
        start.options.language = u"en"_s;
    if (start.options.site.isEmpty() && !start.newcomer)
        start.options.site = practiceId.value;
}

// The exit status: 0 only if all is there; else the first failure in words.
int testInstallation(QApplication &application, Start start)
{
    start.options.tray = false;
    start.options.site.clear();
    start.options.open.clear();
    Application officina(application, start.options);
    officina.start();
    if (const auto done = selfTest(officina.window(), start.selfTestPicture); !done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
        return 1;
    }
    return 0;
}

// Whether to open a window here although there is one that cannot be seen from here.
bool wantsAnother(QApplication &application, const Start &start, const QString &display)
{
    Language language(application);
    language.use(start.options.language);
    QMessageBox box(QMessageBox::Question, u"Officina"_s,
                    Words::tr("Officina is open on another display: %1.").arg(display));
    box.setInformativeText(
        Words::tr("It goes on running your transfers; those of a window here wait until it has ended."));
    box.setDefaultButton(box.addButton(Words::tr("Cancel"), QMessageBox::RejectRole));
    const QAbstractButton *open = box.addButton(Words::tr("Open a window here as well"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == open;
}

// Whether this start goes on; else another one's window is in front.
bool goesOn(QApplication &application, const Start &start, SingleInstance &instance)
{
    switch (instance.start({start.options.site, start.options.open})) {
    case SingleInstance::Outcome::First: return true;
    case SingleInstance::Outcome::HandedOver:
        for (const QString &other : start.others)
            std::ignore = instance.start({{}, other});
        return false;
    case SingleInstance::Outcome::OnOtherDisplay: return wantsAnother(application, start, instance.otherDisplay());
    }
    Q_UNREACHABLE_RETURN(true);
}

} // namespace

int main(int argc, char **argv)
{
#ifdef Q_OS_LINUX
    // --help and --version need no screen.
    const auto isWord = [](std::string_view word) {
        return word == "-h" || word == "--help" || word == "--help-all" || word == "-v" || word == "--version";
    };
    if (std::ranges::any_of(argv + 1, argv + argc, isWord))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    QCoreApplication::setApplicationName(u"officina"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(OFFICINA_VERSION));
    QGuiApplication::setDesktopFileName(u"eu.officina.Officina"_s);
    QApplication application(argc, argv);
    application.setApplicationDisplayName(u"Officina"_s);
    hideSpokenSecrets();
    Start start = readArguments(application);
    const bool isReal = start.tourFolder.isEmpty() && start.selfTestPicture.isEmpty();
    const auto profile = isReal ? nullptr : otherProfile();
    if (const QString portable = portableFolder(); isReal && !portable.isEmpty())
        keepEverythingIn(portable);
    application.setWindowIcon(applicationIcon());
    if (!start.selfTestPicture.isEmpty())
        return testInstallation(application, start);
    if (!start.tourFolder.isEmpty())
        prepareTour(start);
    SingleInstance instance(dataFolder(), SingleInstance::ownDisplay());
    if (!start.measure && !goesOn(application, start, instance))
        return 0;

    keepCrashNotes(dataFolder() + u"/crashes"_s,
                   u"Officina %1, Qt %2, %3"_s.arg(QStringLiteral(OFFICINA_VERSION), QString::fromLatin1(qVersion()),
                                                   QSysInfo::prettyProductName()));

    Application officina(application, start.options);
    officina.start();
    for (const QString &other : std::as_const(start.others))
        officina.fulfil({}, other);
    QObject::connect(&instance, &SingleInstance::raiseWanted, &officina, [&officina](const SingleInstance::Wish &wish) {
        officina.showWindow();
        officina.fulfil(wish.site, wish.open);
    });
    std::unique_ptr<Tour> tour;
    if (!start.tourFolder.isEmpty()) {
        tour = std::make_unique<Tour>(start.tourFolder, start.newcomer ? newcomersWay() : wholeJob(start.tourFolder));
        QObject::connect(tour.get(), &Tour::finished, &application, &QCoreApplication::exit);
        tour->start();
    }
    if (start.measure) {
        const auto *meter = new StartupMeter(&officina.window());
        QObject::connect(meter, &StartupMeter::measured, &application, [](const QByteArray &line) {
            std::fputs(line.constData(), stdout);
            QCoreApplication::quit();
        });
    }
    return application.exec();
}
