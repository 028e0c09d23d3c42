// SPDX-License-Identifier: GPL-3.0-or-later
//
// One field of a form: shows an answer and gives it back as the draft keeps it. What was typed is never lost, also
// where it is not of the field's kind; the checks tell that. There is one for each type of field.
#pragma once

#include "client/catalogue/catalogue.h"

#include <QtCore/QJsonValue>
#include <QtWidgets/QWidget>

namespace officina {

class AnswerField : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerField(QWidget *parent = nullptr);

    virtual void show(const QJsonValue &answer) = 0; // emits no edited()
    virtual QJsonValue answer() const = 0;

Q_SIGNALS:
    void edited(); // by the user's hand

protected:
    void fill(QWidget *editor); // it is all there is, and has the focus
};

// Null for what is told from other answers. The editor's object name is "request_" with the field's id.
AnswerField *makeAnswerField(const FormField &field, const AccessMode &mode, const Catalogue &catalogue);

} // namespace officina
