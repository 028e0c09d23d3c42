// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checks, one function each; see the header.
#include "ui/window/selftest.h"

#include "client/catalogue/catalogue.h"
#include "client/storage/database.h"
#include "ui/common/icons.h"
#include "ui/present/languages.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtNetwork/QSslSocket>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 3;
constexpr QSize tile(960, 600); // of one page in the picture, in its pixels

class Words
{
    Q_DECLARE_TR_FUNCTIONS(officina::SelfTest)
};

std::unexpected<Error> failed(const QString &words)
{
    return failure(Error::Kind::Local, words);
}

bool isBlank(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

Result<> checkCatalogue()
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return failed(Words::tr("The catalogue cannot be read: %1.").arg(catalogue.error().detail));
    if (catalogue->factories().isEmpty() || !catalogue->problems().isEmpty())
        return failed(Words::tr("The catalogue is not whole."));
    return {};
}

Result<> checkDatabase()
{
    const QTemporaryDir folder;
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return failed(Words::tr("Qt's driver for SQLite is missing."));
    if (const auto database = Database::open(folder.filePath(u"selftest.db"_s)); !database)
        return failed(Words::tr("A database cannot be made: %1.").arg(database.error().detail));
    return {};
}

Result<> checkDrawings()
{
    for (const PageId page : allPages()) {
        if (isBlank(icon(pageIcon(page)).pixmap(32).toImage()))
            return failed(Words::tr("An icon is not drawn: %1.").arg(pageIcon(page)));
    }
    return {};
}

// French stands for all: both the program and Qt have it.
Result<> checkWords()
{
    if (!std::ranges::contains(translatedLanguages(), u"fr"_s, &LanguageName::code))
        return failed(Words::tr("The program's own translations are missing."));
    QTranslator qt;
    if (!qt.load(u"qtbase_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
        && !qt.load(u"qtbase_fr"_s, QCoreApplication::applicationDirPath() + u"/translations"_s))
        return failed(Words::tr("Qt's own translations are missing."));
    return {};
}

Result<> checkEncryption()
{
    if (!QSslSocket::supportsSsl())
        return failed(Words::tr("Qt's plugin for TLS, or the library that it takes, is missing."));
    return {};
}

Result<> checkPages(MainWindow &window, const QString &picture)
{
    const QList<PageId> pages = allPages();
    QImage all(tile.width() * columns, tile.height() * int((pages.size() + columns - 1) / columns),
               QImage::Format_RGB32);
    all.fill(Qt::gray);
    QPainter painter(&all);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        window.showPage(pages[i]);
        QCoreApplication::processEvents(); // what a page puts off until it is seen
        const QImage shown = window.grab().toImage();
        if (isBlank(shown))
            return failed(Words::tr("A page stays empty: %1.").arg(pageTitle(pages[i])));
        const QImage small = shown.scaled(tile, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(QPoint(tile.width() * int(i % columns), tile.height() * int(i / columns)), small);
    }
    painter.end();
    if (!picture.isEmpty() && !all.save(picture))
        return failed(Words::tr("The picture cannot be written: %1.").arg(picture));
    return {};
}

} // namespace

Result<> selfTest(MainWindow &window, const QString &picture)
{
    for (const auto &check : {checkCatalogue, checkDatabase, checkDrawings, checkWords, checkEncryption}) {
        if (auto done = check(); !done)
            return done;
    }
    return checkPages(window, picture);
}

} // namespace officina
