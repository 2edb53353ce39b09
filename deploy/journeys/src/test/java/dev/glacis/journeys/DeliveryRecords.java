package dev.glacis.journeys;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What the databases and the broker hold, read past the services. */
final class DeliveryRecords {

  private static final String TOPIC = "glacis.revision.v1";

  private final JourneyPlatform platform;

  DeliveryRecords(JourneyPlatform platform) {
    this.platform = platform;
  }

  void awaitEvaluations(List<String> revisions) {
    await()
        .atMost(180, SECONDS)
        .until(() -> evaluationsPerRevision(revisions).stream().allMatch(count -> count > 0));
  }

  void awaitReports(List<String> revisions) {
    await()
        .atMost(120, SECONDS)
        .until(() -> reportsPerRevision(revisions).stream().allMatch(count -> count > 0));
  }

  /** Completed evaluations of each revision, in the order given. */
  List<Integer> evaluationsPerRevision(List<String> revisions) {
    return countPerRevision(
        "rules_service",
        "select count(*) from evaluation where revision_id::text = ? and status = 'completed'",
        revisions);
  }

  List<Integer> reportsPerRevision(List<String> revisions) {
    return countPerRevision(
        "report_service",
        "select count(*) from evaluated_revision where revision_id::text = ?",
        revisions);
  }

  /** Records of the topic that the group has not committed, over all partitions. */
  long uncommittedRecords(String group) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", platform.kafka()))) {
      Map<TopicPartition, OffsetAndMetadata> committed =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      long waiting = 0;
      for (TopicPartition partition : partitions(admin)) {
        long end =
            admin
                .listOffsets(Map.of(partition, OffsetSpec.latest()))
                .partitionResult(partition)
                .get()
                .offset();
        OffsetAndMetadata offset = committed.get(partition);
        waiting += end - (offset == null ? 0 : offset.offset());
      }
      return waiting;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<TopicPartition> partitions(Admin admin)
      throws InterruptedException, ExecutionException {
    return admin
        .describeTopics(List.of(TOPIC))
        .allTopicNames()
        .get()
        .get(TOPIC)
        .partitions()
        .stream()
        .map(info -> new TopicPartition(TOPIC, info.partition()))
        .toList();
  }

  private List<Integer> countPerRevision(String database, String sql, List<String> revisions) {
    try (Connection connection =
            DriverManager.getConnection(
                platform.jdbc(database), database, platform.databasePassword(database));
        PreparedStatement select = connection.prepareStatement(sql)) {
      List<Integer> counts = new ArrayList<>();
      for (String revision : revisions) {
        select.setString(1, revision);
        try (ResultSet result = select.executeQuery()) {
          result.next();
          counts.add(result.getInt(1));
        }
      }
      return counts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
