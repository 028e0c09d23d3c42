// SPDX-License-Identifier: GPL-3.0-or-later
//
// One page of the form: labelled fields in two columns, each bound to a field of the request. A
// page is filled once when a draft is opened and never while it is edited, so that undo in the
// text fields stays the user's own.
#pragma once

#include "client/requests/request.h"

#include <QtWidgets/QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace officina {

class RequestForm : public QWidget
{
    Q_OBJECT

public:
    explicit RequestForm(const QString &title, QWidget *parent = nullptr);

    void show(const Request &request); // emits no changed()
    void readInto(Request &request) const;

Q_SIGNALS:
    void changed();

protected:
    template <class T> using Field = std::function<T &(Request &)>;
    enum class Width { Half, Full };

    QLineEdit *line(const QString &objectName, const QString &label, Field<QString> field, Width width = Width::Half);
    // With a count of the characters below.
    QPlainTextEdit *text(const QString &objectName, const QString &label, Field<QString> field, int lines = 5);
    QComboBox *answer(const QString &objectName, const QString &label, Field<Answer> field);
    QDateEdit *date(const QString &objectName, const QString &label, Field<QDate> field);
    QCheckBox *flag(const QString &objectName, const QString &label, Field<bool> field);
    QSpinBox *whole(const QString &objectName, const QString &label, int most, Field<int> field);
    QDoubleSpinBox *number(const QString &objectName, const QString &label, double most, Field<double> field);

    struct Option {
        QString text;
        QVariant data;
    };
    // A list to choose from; bind() it to the field.
    QComboBox *options(const QString &objectName, const QString &label, const QList<Option> &options,
                       Width width = Width::Half);

    using Show = std::function<void(const Request &)>;
    using Read = std::function<void(Request &)>;
    void bind(Show show, Read read);
    // Puts a widget into the page: beside the last one, or on a line of its own.
    void place(QWidget *widget, Width width);
    void placeLabelled(QWidget *field, const QString &label, Width width);

    void edited(); // a field changed by the user's hand

private:
    QGridLayout *m_grid;
    int m_cell = 0; // two per line
    QList<std::pair<Show, Read>> m_bindings;
    bool m_isFilling = false;
};

} // namespace officina
