# The native executable on a base that holds little more than the C library. Build after ./mvnw package -Dnative:
#   docker build -f deploy/native.Dockerfile -t claimgraph .
FROM quay.io/quarkus/ubi9-quarkus-micro-image:2.0
COPY --chmod=0755 target/claimgraph /usr/local/bin/claimgraph
USER 1001
EXPOSE 8080
ENTRYPOINT ["claimgraph"]
CMD ["serve"]
