// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of all tables of the program: as wide as the user last drew them, sorted as last chosen.
#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

namespace officina {

class Settings;
class Table;

class ColumnMemory : public QObject
{
    Q_OBJECT

public:
    // Of all tables of the application, for as long as this lives.
    explicit ColumnMemory(Settings &settings, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void follow(Table &table);
    void restore(Table &table) const;
    void keepDrawn(const Table &table);
    void keep(const Table &table, int column) const;

    Settings &m_settings;
    QList<int> m_before; // widths of the table whose header is pressed
};

} // namespace officina
