# The jar on a JVM. Build after ./mvnw package:
#   docker build -f deploy/jvm.Dockerfile -t claimgraph .
FROM eclipse-temurin:25-jre
COPY target/quarkus-app /opt/claimgraph
USER 1001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", \
            "-jar", "/opt/claimgraph/quarkus-run.jar"]
CMD ["serve"]
