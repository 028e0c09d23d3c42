// SPDX-License-Identifier: GPL-3.0-or-later
//
// One page of the form, made from the fields that the mode asks on it: in two columns, in groups where several
// sections have fields there. The one form builder for all modes; pages with more than fields derive from it.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/request.h"

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

Q_SIGNALS:
    void answered(const QString &field, const QJsonValue &answer); // by the user's hand

protected:
    const Catalogue &catalogue() const { return m_catalogue; }
    QVBoxLayout *top() const { return m_top; } // above the fields

private:
    void build(const AccessMode *mode);
    void addForm(const Form &form, const AccessMode &mode);
    void addField(const FormField &field, const AccessMode &mode);
    QWidget *labelled(const FormField &field, AnswerField *widget);

    FormStep m_step;
    const Catalogue &m_catalogue;
    AccessModeId m_mode;
    QVBoxLayout *m_top;
    QWidget *m_fields = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_cell = 0; // two in a line
    QHash<QString, AnswerField *> m_byId;
};

} // namespace officina
