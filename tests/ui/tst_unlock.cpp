// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sealedfolder.h"
#include "core/workspace.h"
#include "ui/base/field.h"
#include "ui/base/idlelock.h"
#include "ui/base/messageline.h"
#include "ui/sync/unlockdialog.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

// How an enciphered data folder is opened in the window, and when it closes by itself.
class TestUnlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePasswordOpensIt();
    void nobodyThereIsSaidAfterAWhile();
    void aScreenThatIsLockedLocksToo();
};

void TestUnlock::thePasswordOpensIt()
{
    const QTemporaryDir folder;
    const auto password = u"zeven paarse paraplu's"_s;
    SealedFolder sealed(folder.path());
    QVERIFY(sealed.prepare(password));
    {
        const auto workspace =
            Workspace::open({.folder = folder.path(), .login = {}, .clock = {}, .mayCreate = true, .house = u"GEN"_s});
        QVERIFY(workspace);
    }
    sealed.lock();
    QVERIFY(sealed.isLocked());
    QCOMPARE(Workspace::open({.folder = folder.path()}).error().code, u"storage.locked"_s);

    UnlockDialog dialog(UnlockDialog::Why::Start, [&](const QString &typed) { return sealed.unlock(typed); });
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *field = dialog.findChild<Field *>(u"password"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"zeven gele paraplu's"_s);
    QTest::keyClick(field, Qt::Key_Return);
    auto *message = dialog.findChild<MessageLine *>();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 10'000);
    QVERIFY(dialog.isVisible());
    QVERIFY(message->height() >= message->heightForWidth(message->width())); // the sentence can be read whole
    QVERIFY(sealed.isLocked());
    QCOMPARE(field->selectedText(), u"zeven gele paraplu's"_s); // not lost, and typed over at once
    QTest::keyClicks(field, password);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 10'000);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!sealed.isLocked());
    QVERIFY(Workspace::open({.folder = folder.path()}));
    sealed.lock();
}

void TestUnlock::nobodyThereIsSaidAfterAWhile()
{
    qint64 now = 1000;
    IdleLock lock(600, nullptr, [&] { return now; });
    const QSignalSpy said(&lock, &IdleLock::nobodyThere);
    now += 599;
    lock.look();
    QCOMPARE(said.count(), 0);
    QWidget window;
    window.show();
    QTest::keyClick(&window, Qt::Key_A);
    now += 599;
    lock.look();
    QCOMPARE(said.count(), 0);
    now += 1;
    lock.look();
    QCOMPARE(said.count(), 1);
    // Where the organisation wants none, it never comes.
    IdleLock never(0, nullptr, [&] { return now; });
    const QSignalSpy silent(&never, &IdleLock::nobodyThere);
    now += 1'000'000;
    never.look();
    QCOMPARE(silent.count(), 0);
    QVERIFY(IdleLock::sinceBoot() > 0);
}

void TestUnlock::aScreenThatIsLockedLocksToo()
{
    IdleLock lock(600);
    const QSignalSpy said(&lock, &IdleLock::nobodyThere);
    QVERIFY(QMetaObject::invokeMethod(&lock, "onScreenLocked", Q_ARG(bool, false)));
    QVERIFY(QMetaObject::invokeMethod(&lock, "onSleep", Q_ARG(bool, false)));
    QCOMPARE(said.count(), 0);
    QVERIFY(QMetaObject::invokeMethod(&lock, "onScreenLocked", Q_ARG(bool, true)));
    QVERIFY(QMetaObject::invokeMethod(&lock, "onSleep", Q_ARG(bool, true)));
    QCOMPARE(said.count(), 2);
}

QTEST_MAIN(TestUnlock)
#include "tst_unlock.moc"
