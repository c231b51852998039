// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/translation.h"
#include "ui/dossier/dossieracts.h"

// Makes the forms of the acts of one dossier: what the type allows is offered, what is known is filled in. The view
// must outlive them.
class DossierForms
{
public:
    DossierForms(const Workspace &workspace, const DossierView &view)
        : m_workspace(workspace),
          m_catalogue(workspace.catalogue()),
          m_view(view),
          m_file(view.file),
          m_type(*view.type),
          m_language(currentLanguage())
    {
    }

    QList<OfferedAct> terms(const AnyId &row) const;
    QList<OfferedAct> decisions() const;
    QList<OfferedAct> contacts(const AnyId &row) const;
    QList<OfferedAct> conditions(const AnyId &row) const;
    QList<OfferedAct> hours(const AnyId &row) const;
    QList<OfferedAct> payments() const;
    QList<OfferedAct> papers(const AnyId &row) const;
    QList<OfferedAct> people(const AnyId &row) const;
    QList<OfferedAct> whole() const;

private:
    ActRequest request(const QString &act, const QString &title, const QString &doText, const AnyId &about = {},
                       bool withDossier = true) const;
    PopupItem item(const char *list, const QString &code, Icon sign) const;
    QList<PopupItem> items(const char *list, const QStringList &codes, Icon sign) const;
    QList<PopupItem> wholeList(const char *list, Icon sign) const;

    QList<PopupItem> colleagues() const;
    QList<PopupItem> running() const;
    QList<PopupItem> myConditions() const;
    QString termName(const QString &code) const;
    QString needName(const QString &what) const;
    QString today() const { return m_workspace.clock().today().toString(Qt::ISODate); }

    QStringList decisionsWith(const QStringList &effects) const;
    QList<ConditionInput> openInputs(const Condition &condition) const;

    static ActInput::Kind kindOf(const ConditionInput &input);

    ActRequest pause() const;
    ActRequest endPause(const TermPause &pause) const;
    ActRequest event() const;
    ActRequest decision() const;
    ActRequest changePrincipal() const;
    ActRequest planContact() const;
    ActRequest moveContact(const Contact &contact) const;
    ActRequest proof(const Contact &contact) const;
    ActRequest imposeCondition() const;
    ActRequest fillCondition(const Condition &condition) const;
    ActRequest assess(const Condition &condition) const;
    ActRequest recordHours() const;
    ActRequest correctHours(const WorkHours &hours) const;
    ActRequest recordAbsence() const;
    ActRequest dealWithAbsence(const WorkHours &hours) const;
    ActRequest startPlacement() const;
    ActRequest endPlacement() const;
    ActRequest newWorkplace() const;
    ActRequest decideHours(const WorkHours &hours, bool accept) const;
    ActRequest agreePlan() const;
    ActRequest recordPayment() const;
    ActRequest draft() const;
    ActRequest send(const Report &report) const;
    ActRequest answer(const Report &report) const;
    ActRequest addPerson() const;
    ActRequest changePerson(const Person::Id &id) const;
    ActRequest newAddress(const Person::Id &id) const;
    ActRequest safetyNote(const Person::Id &id) const;
    ActRequest wish(const Person::Id &id) const;
    ActRequest assign() const;
    ActRequest askInformation() const;
    ActRequest addTask() const;
    ActRequest complete() const;
    ActRequest transfer() const;
    ActRequest acceptTransfer() const;
    ActRequest close() const;
    ActRequest reopen() const;
    // The newest version that is law now and that this dossier may follow; null when there is none.
    const DossierType *otherVersion() const;
    ActRequest follow(const DossierType &version) const;
    const FieldChoice *phaseAfter() const;
    ActRequest nextPhase(const FieldChoice &phase) const;
    ActRequest cancel() const;

    const Workspace &m_workspace;
    const Catalogue &m_catalogue;
    const DossierView &m_view;
    const DossierFile &m_file;
    const DossierType &m_type;
    Language m_language;
};
