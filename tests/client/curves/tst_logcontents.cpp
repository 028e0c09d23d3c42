// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in files of odd forms, each a line: torn, cut and renamed ones too. Which points are read of it, under which
// names, and how many places are named as trouble.
#include "tests/client/curves/runtext.h"

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestLogContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contents_data();
    void contents();
};

void TestLogContents::contents_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("points");
    QTest::addColumn<int>("issues");
    const auto add = [](const char *test, const char *name, const QByteArray &content, const char *points,
                        int issues = 0) {
        QTest::newRow(test) << QByteArray(name) << content << QString::fromUtf8(points) << issues;
    };
    // Tables.
    add("heading without its line end", "0.16.monitor.csv",
        "# {\"t_start\": 1545757370.1, \"env_id\": \"Pong\"} \nr,l,t-21.0,792,63.5\n-21.0,819,96.5\n",
        "l@0=792 l@1=819 r@0=-21 r@1=-21 t@0=63.5 t@1=96.5");
    add("two rows on a line", "monitor.csv", "#{\"t_start\": 1}\nr,l,t\n1,2,3\n61,62,36.88181,182,39.8\n4,5,6\n",
        "l@0=2 l@1=5 r@0=1 r@1=4 t@0=3 t@1=6", 1);
    add("begun again", "monitor.csv", "#{\"t_start\": 1}\nr,l,t\n1,2,3\n#{\"t_start\": 2}\nr,l,t\n4,5,6\n",
        "l@0=2 l@1=5 r@0=1 r@1=4 t@0=3 t@1=6");
    add("numpy.savetxt", "values.csv", "# step,loss\n1.0,0.5\n2.0,0.25\n", "loss@1=0.5 loss@2=0.25");
    add("more columns from here on", "metrics.csv", "step,loss\n1,2\nstep,loss,acc\n2,3,0.5\n",
        "acc@2=0.5 loss@1=2 loss@2=3");
    add("a column that came in between", "metrics.csv", "step,loss,acc\n1,2,3\n2,0.1,7,0.5\n", "acc@1=3 loss@1=2", 1);
    add("an index without a name", "metrics.csv", ",epoch,loss\n0,1,0.5\n,epoch,loss\n0,2,0.25\n",
        "loss@1=0.5 loss@2=0.25");
    add("quoted decimal commas", "metrics.csv", "step,loss\n1,\"0,5\"\n2,\"1,250\"\n3,\"1.250,5\"\n",
        "loss@1=0.5 loss@2=1.25 loss@3=1250.5");
    add("quoted thousands", "metrics.csv", "step,loss\n1,\"1,234,567\"\n2,\"1,234.5\"\n",
        "loss@1=1.23457e+06 loss@2=1234.5");
    add("a comma with two meanings", "metrics.csv", "step,loss\n1,\"1,234\"\n2,3\n", "loss@2=3", 1);
    add("fractions of an epoch", "metrics.csv", "epoch,loss\n0.5,2\n1.0,1\n",
        "epoch@0=0.5 epoch@1=1 loss@0=2 loss@1=1");
    add("Keras' own example", "training.log", "epoch,accuracy,loss\n0,0.5,1\n1,0.75,0.5\n",
        "accuracy@0=0.5 accuracy@1=0.75 loss@0=1 loss@1=0.5");
    add("any name", "old experiment.csv", "step,loss\n1,2\n", "loss@1=2");
    add("two columns of one name", "metrics.csv", "step,loss,loss\n1,0.5,0.75\n2,0.25,0.5\n",
        "loss@1=0.5 loss@2=0.25 loss.1@1=0.75 loss.1@2=0.5");
    add("names that differ in Latin-1 alone", "metrics.csv", "step,Pr\xe4z,Pr\xf6z\n1,0.5,0.75\n",
        "Präz@1=0.5 Pröz@1=0.75");
    add("a small hole", "metrics.csv",
        QByteArray("step,loss\n1,4\n2,\0\0\0"
                   "3,2\n4,1\n",
                   27),
        "loss@1=4 loss@3=2 loss@4=1", 1);
    add("half a number at the end", "metrics.csv", "step,loss,acc\n1,0.5,0.25\n2,0.", "acc@1=0.25 loss@1=0.5", 1);
    add("a row that another tore", "metrics.csv", "step,loss,acc\n1,2,3\n2,0.4,02,0.41,0.2\n.2\n3,4,5\n",
        "acc@1=3 acc@3=5 loss@1=2 loss@3=4", 2);
    add("a quote that never closes", "metrics.csv", "step,loss,note\n1,0.5,\"he said\n2,0.25,x\n3,0.125,y\n",
        "loss@1=0.5 loss@2=0.25 loss@3=0.125", 1);
    add("lines of old Macs", "metrics.csv", "step,loss\r1,0.5\r2,0.25\r", "loss@1=0.5 loss@2=0.25");
    add("thousands, as the file shows elsewhere", "metrics.csv",
        "step,tokens\n\"1,000\",\"1,000,000\"\n\"2,000\",\"2,000\"\n", "tokens@1000=1e+06 tokens@2000=2000");
    add("a list is no number", "metrics.csv", "step,loss,sizes\n1,0.5,\"1,2,3\"\n", "loss@1=0.5");
    add("per cent", "metrics.csv", "step,acc\n1,50%\n2,75.5%\n", "acc@1=50 acc@2=75.5");
    add("parted by a space", "metrics.csv", "step loss\n1 0.5\n2 0.25\n", "loss@1=0.5 loss@2=0.25");
    add("fastai", "log.txt",
        "epoch     train_loss  time    \n0         0.50        00:12     \n1         0.25        00:12\n",
        "train_loss@0=0.5 train_loss@1=0.25");
    add("names of several words", "log.txt",
        "step  LOSS NER  SCORE\n----  --------  -----\n   0     47.50   0.25\n 200      2.50   0.75\n",
        "LOSS NER@0=47.5 LOSS NER@200=2.5 SCORE@0=0.25 SCORE@200=0.75");
    add("one name of several words", "metrics.csv", "val loss\n0.5\n0.25\n", "val loss@0=0.5 val loss@1=0.25");
    add("zeros of a computer that went down", "metrics.csv", "step,loss\n1,0.5\n" + QByteArray(100, 0) + "2,0.25\n",
        "loss@1=0.5 loss@2=0.25");
    add("a few zeros where a line begins", "metrics.csv", "step,loss\n1,0.5\n" + QByteArray(4, 0) + "\n2,0.25\n",
        "loss@1=0.5 loss@2=0.25");
    add("a separator named for Excel", "measured.csv", "sep=;\nstep;loss\n1;0,5\n2;0,25\n", "loss@1=0.5 loss@2=0.25");
    add("a counter that tells of training", "measured.csv", "n_iter,loss\n7,0.5\n14,0.25\n", "loss@7=0.5 loss@14=0.25");
    add("no ending", "metrics", "step,loss\n1,2\n", "loss@1=2");
    // JSON lines.
    add("behind a prefix", "train.log",
        "2025-01-01 10:00:00 INFO start\n2025-01-01 10:00:01 | INFO | {\"epoch\": 1, \"loss\": 0.5}\nsaved\n",
        "loss@1=0.5");
    add("numbers as words", "stats.json", "{\"epoch\": 1, \"loss\": \"2.5\", \"name\": \"a\", \"lr\": \"1e-3\"}\n",
        "loss@1=2.5 lr@1=0.001");
    add("a counter that not all have", "log.jsonl",
        "{\"iter\": 50, \"loss\": 2}\n{\"epoch\": 1, \"val\": 3}\n{\"iter\": 100, \"loss\": 1}\n",
        "epoch@50=1 loss@50=2 loss@100=1 val@50=3");
    add("MMEngine's two kinds of rows", "scalars.json",
        "{\"loss\": 2, \"time\": 0.5, \"data_time\": 0.25, \"iter\": 50, \"step\": 50}\n"
        "{\"acc\": 1, \"time\": 0.125, \"data_time\": 0.75, \"step\": 1}\n",
        "acc@50=1 data_time@50=0.25 iter@50=50 loss@50=2 time@50=0.5 val/data_time@50=0.75 val/time@50=0.125");
    add("the mark of UTF-8", "history.json", "\xef\xbb\xbf{\"loss\": [1, 0.5]}", "loss@0=1 loss@1=0.5");
    add("a path and a key of its name", "history.json", "{\"a\": {\"b\": [1]}, \"a/b\": [2]}", "a/b@0=1 a/b.1@0=2");
    add("steps anew in lists", "history.json",
        "{\"epoch\": [0, 0, 1, 1], \"step\": [0, 1, 0, 1], \"loss\": [4, 3, 2, 1]}",
        "epoch@0=0 epoch@1=0 epoch@2=1 epoch@3=1 loss@0=4 loss@1=3 loss@2=2 loss@3=1");
    // Text.
    add("zeros in text", "train.log", "step 1 loss=0.5\n" + QByteArray(100, 0) + "step 2 loss=0.25\n",
        "loss@1=0.5 loss@2=0.25");
    add("text called a table", "metrics.csv", "step 1 loss=0.5\nstep 2 loss=0.25\n", "loss@1=0.5 loss@2=0.25");
    add("text without an ending", "train", "step 1 loss=0.5\nstep 2 loss=0.25\n", "loss@1=0.5 loss@2=0.25");
    add("an older file", "train.log.2026-01-02_10-11-12", "step 1 loss=0.5\n", "loss@1=0.5");
    add("a dictionary of numpy", "slurm-1.out",
        "{'eval_loss': np.float64(0.5), 'ok': True, 'x': None, 'n': nan, 'epoch': 2.0}\n", "eval_loss@2=0.5 n@2=nan");
    add("words in a dictionary", "slurm-1.out", "{'loss': '0.5', 'grad_norm': '1.25', 'epoch': '1'}\n",
        "grad_norm@1=1.25 loss@1=0.5");
    add("Keras' bar", "train.out", "Epoch 1\n 1/9 - loss: 9.0\b\b\b\b\b\b 9/9 [====] - loss: 0.5 - step: 9\n",
        "loss@9=0.5");
    add("a bar in colours", "train.out",
        "\x1b[A\rEpoch 0:  50%|\x1b[32m###\x1b[0m| 5/10 [00:01<00:01, loss=9]\rEpoch 1: 100%| 10/10 [00:02, "
        "loss=0.5]\r\n",
        "loss@10=0.5");
}

void TestLogContents::contents()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, points);
    QFETCH(int, issues);
    const TempFolder folder;
    folder.file(name, content);
    RunReader reader;
    read(reader, folder.path());
    QCOMPARE(textOf(reader).values(), QStringList{points});
    QCOMPARE(issuesIn(reader).size(), issues);
}

QTEST_GUILESS_MAIN(TestLogContents)
#include "tst_logcontents.moc"
