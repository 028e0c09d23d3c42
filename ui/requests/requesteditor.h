// SPDX-License-Identifier: GPL-3.0-or-later
//
// One draft being written: steps at the left, the form in the middle, checks at the right. It is
// saved 400 ms after the last change, and at once when it is left: a kill loses half a second.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/requeststore.h"
#include "client/requests/rules.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace officina {

class AccessForm;
class AgeLabel;
class ChecksList;
class Chip;
class ComputeForm;
class ErrorPanel;
class RequestForm;
class SendForm;
class StepButton;

class RequestEditor : public QWidget
{
    Q_OBJECT

public:
    RequestEditor(const Catalogue &catalogue, RequestStore &store, QWidget *parent = nullptr);
    ~RequestEditor() override; // saves

    void open(const Request &request, Step step = Step::Applicant);
    void close(); // saves, and holds no draft any more
    bool isOpen() const { return m_request.has_value(); }
    const Request &request() const { return *m_request; }
    void showStep(Step step);

    void saveNow();
    // By the name's end: ".zip", else a PDF. Errors are shown in the editor; true: it is written.
    bool exportTo(const QString &path);

Q_SIGNALS:
    void backWanted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeSteps();
    QWidget *makePages();
    QWidget *makeNavigation();
    void addForm(RequestForm *form);
    void changed();
    void showState();
    void showTitle();
    void preview();
    void chooseExport(const QString &suffix);
    void step(int by);

    const Catalogue &m_catalogue;
    RequestStore &m_store;
    std::optional<Request> m_request;
    bool m_isDirty = false;
    QTimer m_saveTimer;
    QLabel *m_title;
    AgeLabel *m_saved;
    ErrorPanel *m_error;
    QLabel *m_answer;
    QList<StepButton *> m_steps;
    QList<RequestForm *> m_forms;
    ComputeForm *m_compute;
    SendForm *m_send;
    QStackedWidget *m_pages;
    QPushButton *m_back;
    QPushButton *m_next;
    ChecksList *m_checks;
};

} // namespace officina
