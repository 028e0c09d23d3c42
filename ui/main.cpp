// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program `officina`: nothing but start-up.
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/tour/tour.h"
#include "ui/window/application.h"
#include "ui/window/startupmeter.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>
#include <string_view>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

struct Start {
    ApplicationOptions options;
    QString tourFolder; // empty: no tour
    bool measure = false;
};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(officina::Arguments)
};

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
        {u"measure-startup"_s, Words::tr("Print the time to the first painted window as JSON, and quit.")},
    });
    parser.process(application);
    return {{parser.value(u"language"_s), parser.value(u"site"_s)},
            parser.value(u"tour"_s),
            parser.isSet(u"measure-startup"_s)};
}

// The tour neither sees nor changes what the user has: drafts, settings, history. It answers Qt's
// own file dialogs, because those of a desktop belong to another process.
std::unique_ptr<QTemporaryDir> prepareTour(Start &start)
{
    auto profile = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(profile->filePath(u"config"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(profile->filePath(u"data"_s)));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    if (start.options.language.isEmpty())
        start.options.language = u"en"_s;
    if (start.options.site.isEmpty())
        start.options.site = u"practice"_s;
    return profile;
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
    QGuiApplication::setDesktopFileName(u"officina"_s);
    QApplication application(argc, argv);
    application.setApplicationDisplayName(u"Officina"_s);
    Start start = readArguments(application);
    const auto tourProfile = start.tourFolder.isEmpty() ? nullptr : prepareTour(start);
    application.setWindowIcon(applicationIcon());

    Application officina(application, start.options);
    officina.start();
    std::unique_ptr<Tour> tour;
    if (!start.tourFolder.isEmpty()) {
        tour = std::make_unique<Tour>(start.tourFolder, wholeJob(start.tourFolder));
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
