// SPDX-License-Identifier: GPL-3.0-or-later
//
// What leaves the curves as a file or by the clipboard, and the questions before that. Points are copied and written on
// a thread of its own: runs may grow meanwhile, and the window never waits for a disk.
#pragma once

#include "client/base/workerthread.h"
#include "ui/curves/runs/originreader.h"
#include "ui/present/curves/curvefiles.h"

#include <QtCore/QObject>

#include <functional>

class QPushButton;

namespace officina {

class ChartGrid;

class CurvesExport : public QObject
{
    Q_OBJECT

public:
    // What there is to write, as it is shown at that moment.
    struct Content {
        std::function<QList<CurvePicture>(const QString &tag)> pictures; // of all shown charts where the tag is empty
        std::function<QList<RunEntry>()> runs;
    };

    // window: of the dialogs. sources: of the runs, whose jobs' records a report tells of.
    CurvesExport(QWidget &window, const RunSources &sources, Content content);
    ~CurvesExport() override;

    QPushButton *button(); // made anew
    void offer(const ChartGrid &charts); // of single charts, by their menus

    void writeCsv(const QString &path, const QString &tag = {});
    void writePictures(const QString &path, const QString &tag = {}, const SheetSize &size = {}, bool onPaper = false);
    QImage picture(const QString &tag) const;
    OriginReader &origins() { return m_origins; }

Q_SIGNALS:
    void exported(const QString &path); // written whole
    void statusChanged(const QString &text);
    void failed(const officina::Error &error);

private:
    struct FileWriter {};

    QList<CurvePicture> pictures(const QString &tag, bool onPaper) const;
    void askForCsv(const QString &tag);
    void askForPictures(const QString &tag);
    void chooseFile(const QString &suggestion, const QString &filter, const std::function<void(const QString &)> &then);
    void copy(const QString &tag);
    void write(const QString &path, const std::function<Result<>()> &save);

    QWidget &m_window;
    Content m_content;
    OriginReader m_origins;
    std::unique_ptr<WorkerThread<FileWriter>> m_writer; // made when first needed
};

} // namespace officina
