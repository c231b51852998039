// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/person/duplicates.h"
#include "ui/act/actform.h"
#include "ui/base/page.h"
#include "ui/theme/icons.h"

class DifferenceLine;
class EmptyState;
class Field;
class FlowLayout;
class PanelColumn;
class Panel;
class PlainLabel;
class QBoxLayout;
class QListView;
class QScrollArea;
class QStandardItemModel;
class QTimer;
struct ActRequest;

// People once, whatever they have to do with the house: found while typing; beside the list the person, his addresses
// through time, what a colleague must know, his dossiers, and who may be the same.
class PeoplePage : public Page
{
    Q_OBJECT
public:
    explicit PeoplePage(Workspace &workspace, QWidget *parent = nullptr);

    void open() override;
    bool goOn(const QString &draft) override;
    void open(const Person::Id &id); // found elsewhere
    void show(const Person::Id &id);

Q_SIGNALS:
    void differencesWanted(const Dossier::Id &dossier, const Person::Id &person);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void name();
    void find();
    void choose();
    void fill();
    void begin(const ActRequest &request);
    void perform(const ActRequest &request);
    void addLine(Panel *panel, Icon sign, const QString &words, const QString &detail, std::function<void()> then = {});
    void arrange();

    Person::Id m_id{};
    QTimer *m_typing;
    PlainLabel *m_title;
    Field *m_search;
    QListView *m_list;
    QStandardItemModel *m_found;
    PlainLabel *m_hint;
    QWidget *m_card;
    PlainLabel *m_name;
    FlowLayout *m_tags;
    PlainLabel *m_facts;
    FlowLayout *m_acts;
    DifferenceLine *m_differences;
    QList<QWidget *> m_made{};
    QList<ActRequest> m_requests{}; // what the buttons ask
    ActForm *m_form;
    Panel *m_dossiers;
    Panel *m_addresses;
    Panel *m_notes;
    Panel *m_alike;
    EmptyState *m_none;
    QScrollArea *m_area;
    QBoxLayout *m_columns;
    QWidget *m_left;
};
