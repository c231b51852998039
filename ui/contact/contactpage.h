// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QWidget>

class KeepTimer;
class Combo;
class DateEdit;
class Field;
class MessageLine;
class Panel;
class PlainLabel;
class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QBoxLayout;
class QLabel;
class QVBoxLayout;
class Segmented;
class TimeEdit;

// Sixty seconds: outcome, who was there, two lines, next date; the last notes stand beside it. What it fulfils is
// offered as ticks, and a medium the law does not allow is refused with the sentence of the rule.
class ContactPage : public QWidget
{
    Q_OBJECT
public:
    explicit ContactPage(Workspace &workspace, QWidget *parent = nullptr);

    void begin(const Dossier::Id &dossier, const AnyId &planned);
    Dossier::Id dossier() const { return m_id; }
    AnyId planned() const { return m_planned; }

Q_SIGNALS:
    void recorded(const Dossier::Id &dossier);
    void said(const QString &sentence);
    void left(const Dossier::Id &dossier);
    void letterWanted(const Dossier::Id &dossier, const AnyId &report);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fill();
    void fitOutcome();
    void offer();
    void save();
    void writeLetter();
    std::optional<Act> recording() const; // what would be recorded; none where a date is not understood
    bool record();
    bool letterFollows(const Act &act); // else says what is lacking
    void keep();
    void arrange();
    QJsonObject formState() const;
    void restore(const QJsonObject &state);
    QString draftKey() const
    {
        return QStringLiteral("recordContact/") + m_id.toString() + QLatin1Char('/') + m_planned.toString();
    }

    Workspace &m_workspace;
    Dossier::Id m_id{};
    AnyId m_planned{};
    DossierView m_view{};
    PlainLabel *m_title = nullptr;
    Panel *m_notes = nullptr;
    Combo *m_kind = nullptr;
    Segmented *m_medium = nullptr;
    Segmented *m_outcome = nullptr;
    DateEdit *m_date = nullptr;
    TimeEdit *m_from = nullptr;
    TimeEdit *m_until = nullptr;
    QVBoxLayout *m_people = nullptr;
    QList<std::pair<Person::Id, QCheckBox *>> m_present{};
    QPlainTextEdit *m_text = nullptr;
    QVBoxLayout *m_fulfils = nullptr;
    QList<std::pair<Fulfilment, QCheckBox *>> m_offered{};
    DateEdit *m_nextDate = nullptr;
    TimeEdit *m_nextTime = nullptr;
    Field *m_nextPlace = nullptr;
    MessageLine *m_message = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_letter = nullptr;
    QPushButton *m_leave = nullptr;
    KeepTimer *m_typing = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_peopleHost = nullptr;
    QWidget *m_fulfilsHost = nullptr;
    QLabel *m_presentLabel = nullptr;
    QLabel *m_fulfilsLabel = nullptr;
    QJsonObject m_untouched{}; // as it was filled in: no draft
    bool m_filling = false;
};
