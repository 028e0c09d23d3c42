// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all dialogs of the program do: none is larger than its screen (what does not fit scrolls, and the last row, its
// buttons, stays in view), and one that has a size of its own opens as large as the user last left it.
#pragma once

#include <QtCore/QObject>

class QDialog;

namespace officina {

class Settings;

class DialogManners : public QObject
{
    Q_OBJECT

public:
    // Of all dialogs of the application, for as long as this lives.
    explicit DialogManners(Settings &settings, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void prepare(QDialog &dialog);
    void keepSize(const QDialog &dialog);

    Settings &m_settings;
};

} // namespace officina
