// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the window opens, on the screen of a small notebook, 1366 by 768 at 150 %: all of it is on the screen, its
// title too; as large as it was left; and where it was left on a screen that is gone, on the one that is there.
#include "client/settings/settings.h"
#include "tests/support/ownhome.h"
#include "ui/window/application.h"

#include <QtGui/QScreen>
#include <QtGui/QWindow>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <memory>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize screenSize(910, 512);

} // namespace

class WindowPlaceTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Application> started()
    {
        auto application = std::make_unique<Application>(*qApp, ApplicationOptions{.language = u"en"_s, .site = {}});
        application->start();
        return application;
    }

    std::unique_ptr<TempFolder> m_folder;

private Q_SLOTS:
    void init();
    void fitsAtFirst();
    void opensAsItWasLeft();
    void opensOnAScreenThatIsThere();
    void leastSizeIsTheScreens();
};

void WindowPlaceTest::init()
{
    QCoreApplication::setApplicationName(u"officina"_s);
    m_folder = std::make_unique<TempFolder>();
    liveIn(*m_folder);
    QCOMPARE(QGuiApplication::primaryScreen()->size(), screenSize);
}

void WindowPlaceTest::fitsAtFirst()
{
    const auto application = started();
    const MainWindow &window = application->window();
    QVERIFY2(window.width() <= screenSize.width(), qPrintable(QString::number(window.width())));
    const int title = 30; // of any desktop
    QVERIFY2(window.height() + title <= screenSize.height(), qPrintable(QString::number(window.height())));
}

void WindowPlaceTest::opensAsItWasLeft()
{
    QSize left;
    {
        const auto application = started();
        MainWindow &window = application->window();
        left = window.minimumSize().expandedTo(QSize(903, 474));
        QVERIFY(left != window.size());
        window.resize(left);
        QCOMPARE(window.size(), left);
        QVERIFY(window.close());
    }
    const auto application = started();
    QCOMPARE(application->window().size(), left);
}

void WindowPlaceTest::opensOnAScreenThatIsThere()
{
    QWidget elsewhere; // to the right of a larger one
    elsewhere.setGeometry(4000, 3000, 2000, 1500);
    {
        QSettings store = Settings::userStore();
        Settings(store).set(setting::windowGeometry, elsewhere.saveGeometry());
    }
    const auto application = started();
    const QRect seen = QGuiApplication::primaryScreen()->availableGeometry();
    const QRect place = application->window().geometry();
    QVERIFY2(seen.contains(place),
             qPrintable(u"%1, %2, %3 x %4"_s.arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height())));
}

// One that was started on a large screen can be made to fit a small one that it moves to.
void WindowPlaceTest::leastSizeIsTheScreens()
{
    const auto application = started();
    const MainWindow &window = application->window();
    QCOMPARE(QGuiApplication::screens().size(), 2);
    for (QScreen *screen : QGuiApplication::screens())
        if (screen != QGuiApplication::primaryScreen())
            window.windowHandle()->setScreen(screen);
    QCOMPARE(window.minimumSize(), QSize(900, 560));
    window.windowHandle()->setScreen(QGuiApplication::primaryScreen());
    QVERIFY2(window.minimumHeight() < screenSize.height(), qPrintable(QString::number(window.minimumHeight())));
}

int main(int argc, char **argv)
{
    const TempFolder folder;
    // The platform takes them by their names in order.
    folder.file("screens.json", R"({"screens": [{"name": "1 small", "x": 0, "y": 0, "width": 910, "height": 512,
                                    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
                                   {"name": "2 large", "x": 910, "y": 0, "width": 1920, "height": 1080,
                                    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + folder.bytes("screens.json"));
    QApplication application(argc, argv);
    WindowPlaceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowplace.moc"
