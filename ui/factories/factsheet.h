// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of facts under headings: the name of each at the left, the fact with its sources at the right. Both break
// into lines, so that nothing is cut in any width or language.
#pragma once

#include "ui/factories/citations.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace officina {

class FactSheet : public QWidget
{
    Q_OBJECT

public:
    explicit FactSheet(Citations &citations, QWidget *parent = nullptr);

    Citations &cite() { return m_citations; }

    void heading(const QString &text);
    void subheading(const QString &text); // shown with the first line below it
    void paragraph(const QString &html);
    void add(QWidget *widget);
    void addToLine(QWidget *widget); // below the fact that was told last
    void line(const QString &name, const QString &html);
    void line(const QString &name, const QString &value, const QList<SourceId> &sources, bool isConfirmed,
              const QString &note = {})
    {
        line(name, m_citations.fact(value, sources, isConfirmed, note));
    }
    // Confirmed or not as its sources are.
    void line(const QString &name, const QString &value, const QList<SourceId> &sources, const QString &note = {})
    {
        line(name, m_citations.fact(value, sources, note));
    }
    // Nothing where it is not known.
    template <class T> void line(const QString &name, const Sourced<T> &fact, const QString &value)
    {
        if (fact)
            line(name, m_citations.fact(value, fact));
    }
    void text(const QString &name, const Sourced<QString> &fact); // one of the catalogue's own
    // What several entries have.
    void milestones(const QList<Milestone> &list);
    void money(const QList<Money> &list, const QString &name = {}); // name: of all lines; else each has its own
    void conflicts(const QList<Disagreement> &list);

    QLabel *richLabel(const QString &html);

Q_SIGNALS:
    void linkActivated(const QString &link);

private:
    Citations &m_citations;
    QVBoxLayout *m_layout;
    QGridLayout *m_grid = nullptr;
    QString m_waiting; // a subheading without lines as yet
};

// "Operating", with its note and its sources; of one that is not known what is noted.
QString stateHtml(Citations &cite, const Sourced<State> &state);

} // namespace officina
