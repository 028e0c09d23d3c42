// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page and every dialog with something in it on a screen of 960 by 620, in a language 40 % longer than English and
// in all that there are; in the long one also the empty pages: no text is cut, no button is out of reach, none too small
// to be hit, no dialog larger than the screen. And the pages with letters twice as large, as some ask the system for, on
// a screen that holds as many of them.
//
// OFFICINA_PICTURES may name a folder: pictures are kept there for people to look at. OFFICINA_LANGUAGES names those that
// are looked at, such as "long de el".
#include "tests/ui/looks/everydialog.h"
#include "tests/ui/looks/longwords.h"
#include "tests/ui/looks/pageworld.h"
#include "tests/ui/looks/uilook.h"
#include "ui/common/dialogmanners.h"
#include "ui/common/language.h"

#include <QtCore/QScopeGuard>
#include <QtGui/QScreen>
#include <QtTest/QTest>

#include <tuple>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize screenSize(960, 620);

// What is cut once all has been laid out, which on a busy computer takes its time.
QStringList cutAtLast(const QWidget &widget)
{
    QStringList cut;
    const auto isWhole = [&] {
        cut = cutBelow(widget);
        return cut.isEmpty();
    };
    std::ignore = QTest::qWaitFor(isWhole, 3'000);
    return cut;
}

// The same in all languages.
QStringList smallIn(const QWidget &widget, const QString &language)
{
    return language == "en"_L1 ? smallBelow(widget) : QStringList();
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

public:
    explicit LayoutTest(const TempFolder &folder) : m_folder(folder) {}

private Q_SLOTS:
    void emptyPages_data() { addLanguages(u"long"_s); } // fewer words than where there is something
    void emptyPages() { pages(false); }
    void filledPages_data() { addLanguages(); }
    void filledPages() { pages(true); }
    void dialogs_data() { addLanguages(); }
    void dialogs();
    // Last: the theme's style keeps the size of its letters.
    void largeLetters_data() { addLanguages(u"en"_s); }
    void largeLetters();

private:
    static void addLanguages(const QString &only = {});
    void pages(bool filled, const QSize &size = screenSize);
    void speak(const QString &language);
    static void keep(QWidget &window, const QString &name);

    const TempFolder &m_folder;
    LongWords m_long;
};

void LayoutTest::addLanguages(const QString &only)
{
    QTest::addColumn<QString>("language");
    QStringList codes{u"long"_s};
    for (const LanguageName &language : translatedLanguages())
        codes += language.code;
    const QString wanted = only.isEmpty() ? qEnvironmentVariable("OFFICINA_LANGUAGES") : only;
    for (const QString &code : wanted.isEmpty() ? codes : wanted.split(u' '))
        QTest::newRow(qPrintable(code)) << code;
}

void LayoutTest::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_long);
    if (language == u"long")
        QCoreApplication::installTranslator(&m_long); // the last one is asked first
}

void LayoutTest::keep(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
    if (!folder.isEmpty())
        window.grab().save(u"%1/%2.png"_s.arg(folder, QString(name).replace(u' ', u'-').remove(u':').remove(u',')));
}

void LayoutTest::pages(bool filled, const QSize &size)
{
    QFETCH(QString, language);
    QDir(m_folder.path(u"home"_s)).removeRecursively();
    QDir().mkpath(m_folder.path(u"home"_s));
    if (filled)
        PageWorld::fill(m_folder);
    Application application(*qApp, {.language = language == u"long" ? u"en"_s : language, .site = {}, .tray = false});
    speak(language);
    application.start();
    application.window().resize(size);
    QVERIFY(QTest::qWaitForWindowExposed(&application.window()));
    QStringList cut;
    PageWorld::walk(application, filled ? m_folder.path(u"runs"_s) : QString(), [&](const QString &page) {
        const QString kind = size != screenSize ? u"large"_s : filled ? u"filled"_s : u"empty"_s;
        keep(application.window(), u"%1-%2-%3"_s.arg(language, kind, page));
        const QStringList found = cutAtLast(application.window()) + smallIn(application.window(), language);
        for (const QString &fault : found)
            if (!cut.contains(fault))
                cut += fault;
    });
    QCOMPARE(application.window().size(), size);
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void LayoutTest::largeLetters()
{
    const auto back = qScopeGuard([before = QApplication::font()] { QApplication::setFont(before); });
    QFont large = QApplication::font();
    large.setPointSizeF(2 * large.pointSizeF());
    QApplication::setFont(large);
    pages(true, 2 * screenSize);
}

void LayoutTest::dialogs()
{
    QFETCH(QString, language);
    Language languages(*qApp);
    languages.use(language == u"long" ? u"en"_s : language);
    speak(language);
    DialogWorld world;
    const DialogManners manners(world.settings);
    QStringList cut;
    for (const DialogMaker &maker : everyDialog()) {
        const std::unique_ptr<QDialog> dialog(maker.make(world));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        PageWorld::settle();
        keep(*dialog, language + u"-dialog-"_s + QString::fromLatin1(maker.name));
        if (dialog->width() > screenSize.width() || dialog->height() > screenSize.height())
            cut += u"%1: %2 × %3 is larger than the screen"_s.arg(QString::fromLatin1(maker.name))
                       .arg(dialog->width())
                       .arg(dialog->height());
        const QStringList found = cutAtLast(*dialog) + smallIn(*dialog, language);
        for (const QString &fault : found)
            cut += QString::fromLatin1(maker.name) + u": "_s + fault;
        dialog->hide();
    }
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

int main(int argc, char **argv)
{
    const TempFolder folder;
    folder.file("screens.json", R"({"screens": [{"name": "small", "x": 0, "y": 0, "width": 960, "height": 620,
                                    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + folder.bytes("screens.json"));
    liveIn(folder);
    QApplication application(argc, argv);
    const Theme theme(application);
    LayoutTest test(folder);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_layout.moc"
