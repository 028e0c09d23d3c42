// SPDX-License-Identifier: GPL-3.0-or-later
//
// One page of the form, made from the fields that the mode asks on it: in two columns, or in one where there is no
// room for two; in groups where several sections have fields there. The one form builder for all modes; pages with more
// than fields derive from it.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/rules.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QGridLayout;
class QVBoxLayout;

namespace officina {

class AnswerField;

class RequestForm : public QWidget
{
    Q_OBJECT

public:
    RequestForm(FormStep step, const Catalogue &catalogue, QWidget *parent = nullptr);

    // The fields of the request's mode, with their answers; emits nothing. Fields that are there already keep the cursor
    // and their undo. The request is filled in (profile.h).
    virtual void show(const Request &request);
    // Whether the field is on this page; it gets the focus.
    bool goTo(const QString &field);
    void mark(const QList<Check> &checks); // those of its fields that are against a rule

Q_SIGNALS:
    void answered(const QString &field, const QJsonValue &answer); // by the user's hand

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the place that it stands in changes its width
    bool event(QEvent *event) override;
    const Catalogue &catalogue() const { return m_catalogue; }
    QVBoxLayout *top() const { return m_top; } // above the fields

private:
    void build(const AccessMode *mode);
    void addForm(const Form &form, const AccessMode &mode);
    void addField(const FormField &field, const AccessMode &mode);
    // A line of its own, or half of one.
    struct Cell {
        QWidget *widget;
        bool isWide = false;
    };
    void arrange();
    int columnsFor(int width) const;
    QWidget *labelled(const FormField &field, AnswerField *widget);

    FormStep m_step;
    const Catalogue &m_catalogue;
    AccessModeId m_mode;
    QVBoxLayout *m_top;
    QWidget *m_fields = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Cell> m_cells;
    int m_columns = 0;
    QHash<QString, AnswerField *> m_byId;
};

} // namespace officina
