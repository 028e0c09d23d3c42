// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job as qstat tells it; see the header. Source of the names: "Job Attributes" of the PBS Professional Reference Guide.
#include "client/schedulers/pbs/told.h"

#include "client/schedulers/pbs/text.h"

#include <algorithm>
#include <charconv>

namespace officina::pbs {

namespace {

constexpr std::array<const char *, keyCount> names{
    "Job_Name",
    "Job_Owner",
    "project",
    "Account_Name",
    "queue",
    "job_state",
    "substate",
    "comment",
    "Hold_Types",
    "run_count",
    "depend",
    "ctime",
    "etime",
    "Execution_Time",
    "estimated.start_time",
    "stime",
    "obittime",
    "history_timestamp",
    "mtime",
    "exec_host",
    "exec_vnode",
    "Resource_List.walltime",
    "Resource_List.nodect",
    "Resource_List.ncpus",
    "Resource_List.ngpus",
    "Resource_List.mem",
    "Resource_List.select",
    "resources_used.walltime",
    "resources_used.cput",
    "resources_used.mem",
    "Exit_status",
    "Error_Path",
    "Output_Path",
    "Join_Path",
    "Keep_Files",
    "Variable_List",
    "max_run_subjobs",
    "array_indices_submitted",
    "array_indices_remaining",
};
static_assert(names.back() != nullptr); // each key has one

constexpr size_t mostNames = 500; // more is no answer of PBS

} // namespace

QByteArray IdParts::array() const
{
    return number.toByteArray() + "[]" + server.toByteArray();
}

IdParts partsOf(QByteArrayView id)
{
    qsizetype digits = 0;
    while (digits < id.size() && id[digits] >= '0' && id[digits] <= '9')
        ++digits;
    IdParts parts;
    parts.number = id.first(digits);
    parts.server = id.sliced(digits);
    if (parts.server.startsWith('[')) {
        const qsizetype end = parts.server.indexOf(']');
        if (end < 0)
            return {};
        parts.hasBrackets = true;
        parts.index = parts.server.sliced(1, end - 1);
        parts.server = parts.server.sliced(end + 1);
    }
    const bool isId = digits > 0 && (parts.server.isEmpty() || parts.server.startsWith('.'));
    return isId ? parts : IdParts();
}

void Told::read(Lines &lines)
{
    m_name = lines.name();
    m_parts = partsOf(m_name);
    m_values.fill({});
    size_t expected = 0;
    while (lines.nextField(expected < m_order.size() ? m_order[expected].field : QByteArrayView())) {
        const QByteArrayView field = lines.field();
        const auto at = find(field, expected);
        if (!at)
            continue;
        expected = *at + 1;
        Known &known = m_order[*at];
        known.field = field;
        if (known.key < keyCount)
            m_values[known.key] = field.sliced(known.name.size());
    }
}

std::optional<size_t> Told::find(QByteArrayView field, size_t expected)
{
    if (expected >= m_order.size())
        expected = 0;
    for (size_t i = 0, at = expected; i < m_order.size(); ++i) {
        if (field.startsWith(m_order[at].name))
            return at;
        at = at + 1 < m_order.size() ? at + 1 : 0;
    }
    const qsizetype equals = field.indexOf('=');
    if (equals <= 0)
        return {};
    if (m_order.size() >= mostNames) {
        m_order.clear();
        expected = 0;
    }
    const auto asBytes = [](const char *name) { return QByteArrayView(name); };
    const auto name = std::ranges::find(names, field.first(equals), asBytes);
    const Known known{field.first(equals + 1), size_t(name - names.begin()), {}};
    m_order.insert(m_order.begin() + std::ptrdiff_t(expected), known);
    return expected;
}

std::optional<int> Told::number(Key key) const
{
    const QByteArrayView text = (*this)[key];
    int value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    return error == std::errc() && end == text.end() ? std::optional(value) : std::nullopt;
}

const QString &Told::text(Key key)
{
    Text &last = m_last[size_t(key)];
    if (const QByteArrayView value = (*this)[key]; value != last.value)
        last = {value, shared(value)};
    return last.text;
}

const QString &Told::shared(QByteArrayView value)
{
    QString &text = m_texts[value];
    if (text.isNull() && !value.isEmpty())
        text = value.contains('\\') ? QString::fromUtf8(unescaped(value)) : QString::fromUtf8(value);
    return text;
}

QDateTime Told::time(Key key)
{
    if (const QByteArrayView text = (*this)[key]; text != m_timeText) {
        m_timeText = text;
        m_time = timeOf(text);
    }
    return m_time;
}

const RemotePath &Told::workFolder()
{
    if (const QByteArrayView list = (*this)[Key::VariableList]; list != m_variables) {
        m_variables = list;
        const QByteArray folder = variable(list, "PBS_O_WORKDIR");
        m_folder = folder.startsWith('/') ? RemotePath(folder) : RemotePath();
    }
    return m_folder;
}

} // namespace officina::pbs
